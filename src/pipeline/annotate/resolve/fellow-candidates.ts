import type { Role } from '../../../model/entity.ts';
import { heldInYears, isCandidacy, tenureYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { leadersLinked } from './leaders-linked.ts';

/**
 * The one of several of a surname who stood for an office together with somebody whom the article names in full (for the
 * only bearer, by whatever name), at a time that its date allows: who writes of Sanders beside Hillary Clinton in 2016 means
 * the candidate. Of two, the one whose race has more of them.
 */
export function fellowCandidate(desk: Desk, leaders: readonly LeaderEntity[]): LeaderEntity | undefined {
  const since = leaders.length === 1 ? remembered : 0;
  const isOfTheTime = (role: Role) => isOfYears(desk, role, since);
  const standing = leaders.filter(({ roles }) => roles.some((role) => isCandidacy(role) && isOfTheTime(role)));
  if (standing.length === 0) return undefined;
  const known = leaders.length > 1 ? [...desk.settled.keys()] : leadersLinked(desk);
  const named = known.flatMap(({ roles }) => roles.filter(isCandidacy));
  const rivalsOf = (role: Role) => named.filter((other) => isSameRace(role, other)).length;
  const [first, second] = standing
    .map((one) => ({
      one,
      rivals: Math.max(...one.roles.filter((r) => isCandidacy(r) && isOfTheTime(r)).map(rivalsOf)),
    }))
    .toSorted((a, b) => b.rivals - a.rivals);
  return first && first.rivals > (second?.rivals ?? 0) ? first.one : undefined;
}

/** Whether somebody stands for an office in the year in which the article was written. */
export function isStanding(desk: Desk, { roles }: LeaderEntity): boolean {
  return desk.period !== null && roles.some((role) => isCandidacy(role) && isOfYears(desk, role, 0));
}

/** Years for which a race is remembered by the surnames of those who stood, if nobody else bears them. */
const remembered = 4;

/** Whether a candidacy is of the years in which the article was written, or ended so many years before. */
function isOfYears({ period }: Desk, role: Role, since: number): boolean {
  if (period === null) return true;
  const { from, to } = yearsOf(period);
  return heldInYears(role, { from: from - since, to }, 'surely');
}

/** Candidates for one office in one year; the candidate for vice president stands beside the one for president. */
function isSameRace(role: Role, other: Role): boolean {
  return raceOf(role) === raceOf(other) && tenureYears(role, 'surely').to === tenureYears(other, 'surely').to;
}

function raceOf({ office }: Role): string {
  return office.replace('for Vice ', 'for ');
}
