import { formOf } from '../compile/form.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { type Gender, genderOf } from '../gender.ts';
import type { Candidate } from '../match.ts';
import { wordAt } from '../tokens.ts';
import { isHead } from './standing.ts';
import { wordBefore } from './surname-signs.ts';

/** The gender that a form of address before a surname shows (`Mrs. Clinton`); null where it shows none. */
export function addressedAs(desk: Desk, candidate: Candidate): Gender | null {
  const word = wordBefore(desk, candidate);
  return addresses.has(word) ? genderOf(word) : null;
}

const addresses = new Set(['mr', 'mrs', 'ms', 'miss', 'sir']);

/** Those whom a form of address before a surname can mean, as far as their first names tell. */
export function ofGender(leaders: readonly LeaderEntity[], gender: Gender | null): readonly LeaderEntity[] {
  if (gender === null) return leaders;
  return leaders.filter(({ name }) => (genderOf(formOf(name).words[0] ?? '') ?? gender) === gender);
}

/**
 * Of two heads of one state with a surname the one whom the words beside it mean: `the elder Bush`, `Bush senior`, `the
 * younger Assad`. Of three or more, the two whom the article names in full. Undefined where no such word stands there, or
 * the two cannot be told.
 */
export function byGeneration(
  desk: Desk,
  candidate: Candidate,
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  const end = generationBeside(desk, candidate);
  if (end === undefined) return undefined;
  const heads = leaders.filter(({ roles }) => roles.some(isHead));
  const named = heads.filter((leader) => desk.settled.has(leader));
  const pair = heads.length > 2 ? named : heads;
  if (pair.length !== 2 || new Set(pair.map(countryLed)).size > 1) return undefined;
  return pair.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(end);
}

/** 0 for the elder, -1 for the younger. */
function generationBeside({ tokens }: Desk, { first, last }: Candidate): 0 | -1 | undefined {
  const before = wordAt(tokens, first - 1);
  const after = wordAt(tokens, wordAt(tokens, last) === ',' || wordAt(tokens, last) === 'the' ? last + 1 : last);
  if (before === 'elder' || before === 'older' || elders.has(after)) return 0;
  return before === 'younger' || youngers.has(after) ? -1 : undefined;
}

const elders = new Set(['elder', 'senior', 'sr', 'snr']);
const youngers = new Set(['younger', 'junior', 'jr', 'jnr']);

function countryLed({ roles }: LeaderEntity): string | undefined {
  return roles.find(isHead)?.country;
}

function firstDay({ roles }: LeaderEntity): string {
  return roles.find(isHead)?.from ?? '';
}
