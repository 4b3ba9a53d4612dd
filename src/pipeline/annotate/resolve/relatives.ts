import { type LeaderEntity, surnameOf } from '../compile/leaders.ts';
import { type Desk, sensesOf } from '../desk.ts';
import { genderOfName, genderOfPronoun } from '../gender.ts';
import type { Candidate } from '../match.ts';
import { wordAt } from '../tokens.ts';
import { kinWords } from './kin.ts';
import { leadersAmong } from './leaders-linked.ts';

/**
 * `his son Omar`, `his father, Mario,`: the one bearer of a first name, behind a word of kinship that belongs to a pronoun or
 * a possessive, who shares the surname of a leader linked shortly before. Undefined elsewhere.
 */
export function relativeOf(desk: Desk, candidate: Candidate): LeaderEntity | undefined {
  if (!isOfKin(desk, candidate)) return undefined;
  const bearers = sensesOf(candidate, 'leader').filter(({ naming }) => naming === 'given');
  const near = leadersBefore(desk, candidate.first).filter((one) => mayOwn(desk, candidate, one));
  const [relative, ...others] = bearers.filter(({ entity }) =>
    near.some((one) => one !== entity && surnameOf(one) === surnameOf(entity)),
  );
  return others.length === 0 ? relative?.entity : undefined;
}

/** Whether the pronoun before a word of kinship and a name may mean a leader: `her son, George` is none of a man's. */
export function mayOwn({ tokens }: Desk, { first }: Pick<Candidate, 'first'>, leader: LeaderEntity): boolean {
  const kin = wordAt(tokens, first - 1) === ',' ? first - 2 : first - 1;
  const gender = genderOfPronoun(wordAt(tokens, kin - 1));
  return gender === null || (genderOfName(leader.name) ?? gender) === gender;
}

/** Whether a word of kinship stands before a name, directly or with a comma that another mark closes. */
export function isOfKin({ tokens }: Desk, { first, last }: Candidate): boolean {
  const comma = wordAt(tokens, first - 1) === ',';
  if (comma && !closing.has(wordAt(tokens, last))) return false;
  return kinWords.has(wordAt(tokens, comma ? first - 2 : first - 1));
}

const closing = new Set([',', '.', ';', ')', '—', '–']);

/** Characters before a name in which whoever the relative belongs to is named. */
const reach = 250;

function leadersBefore(desk: Desk, first: number): readonly LeaderEntity[] {
  const at = desk.tokens.start[first] ?? 0;
  return leadersAmong(
    desk,
    desk.mentions.filter(({ start }) => start < at && start > at - reach),
  );
}
