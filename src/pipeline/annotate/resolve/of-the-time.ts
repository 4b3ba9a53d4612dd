import type { Period } from '../../../model/date.ts';
import type { Role } from '../../../model/entity.ts';
import { heldInYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isHead, isOfGreatState } from './standing.ts';

/**
 * Of several who bear a surname those whom news of a time can mean by it without an introduction: who holds an office, has
 * held one that is still remembered, or is about to. All of them where there are none, or the time is not known.
 */
export function ofTheTime(desk: Desk, leaders: readonly LeaderEntity[]): readonly LeaderEntity[] {
  const { period } = desk;
  if (leaders.length < 2 || period === null) return leaders;
  const { from, to } = yearsOf(period);
  const known = leaders.filter(({ roles }) =>
    roles.some((role) => heldInYears(role, { from: from - yearsRemembered(desk, role), to: to + coming })),
  );
  return known.length > 0 ? known : leaders;
}

/**
 * In a text of unknown date whoever headed a state in the one year that the sentences of a surname name (`Clinton’s reform
 * of 1996`), if that is one of several bearers; else all of them.
 */
export function ofNamedYear(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): readonly LeaderEntity[] {
  if (desk.period !== null || leaders.length < 2) return leaders;
  const years = new Set(places.flatMap(({ first }) => yearsIn(desk, sentenceAround(desk.text, first))));
  const [year] = years;
  if (year === undefined || years.size > 1) return leaders;
  const heads = leaders.filter(({ roles }) =>
    roles.some((role) => isHead(role) && heldInYears(role, { from: year, to: year }, 'surely')),
  );
  return heads.length === 1 ? heads : leaders;
}

function yearsIn({ tokens }: Desk, { from, to }: { from: number; to: number }): number[] {
  const years: number[] = [];
  for (let i = from; i < to; i++)
    if (has(tokens, i, flag.digit) && /^(?:19|20)\d\d$/.test(wordAt(tokens, i))) years.push(Number(wordAt(tokens, i)));
  return years;
}

/** Those of several who hold an office in the years of a period, or may hold one. All where the time is not known. */
export function servingIn(leaders: readonly LeaderEntity[], period: Period | null): readonly LeaderEntity[] {
  if (leaders.length < 2 || period === null) return leaders;
  const years = yearsOf(period);
  return leaders.filter(({ roles }) => roles.some((role) => heldInYears(role, years)));
}

/** Whether somebody had an office by the time of the article: who comes to one later is not known yet. */
export function hasBegun({ period }: Desk, { roles }: LeaderEntity): boolean {
  return period === null || roles.some((role) => heldInYears(role, { ...yearsOf(period), from: 0 }));
}

/** Who led a great state is never forgotten. */
function yearsRemembered(desk: Desk, role: Role): number {
  if (isOfGreatState(desk, role)) return Infinity;
  return isHead(role) ? reigned : served;
}

/** Years for which somebody who headed a state or government is remembered by the surname. */
const reigned = 30;

/** Years for which the holder of another office is. */
const served = 15;

/** Years before the first recorded office in which somebody may be in the news already. */
const coming = 4;
