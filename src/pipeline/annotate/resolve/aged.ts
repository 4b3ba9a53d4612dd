import { candidateFrom, type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isLocative } from './located.ts';

/**
 * `Chad, 24, of Columbus`: a name with an age behind it is a person's, whatever country or town is called so too; one in
 * a table of figures (`Chad, 24, Niger, 20`) is not.
 */
export function hasAge(desk: Desk, candidate: Candidate): boolean {
  const { tokens } = desk;
  const { first, last } = candidate;
  if (wordAt(tokens, last) !== ',' || !has(tokens, last + 1, flag.digit)) return false;
  const age = Number(wordAt(tokens, last + 1));
  if (!(age >= youngest && age <= oldest) || !ends.has(wordAt(tokens, last + 2))) return false;
  return !isLocative(desk, candidate) && !isInTable(desk, first, last + 3);
}

const youngest = 5;
const oldest = 110;
const ends = new Set([',', '.', ')', ';']);

/** Whether figures or another place stand on the other side of a comma. */
function isInTable(desk: Desk, first: number, next: number): boolean {
  if (has(desk.tokens, first - 2, flag.digit) && wordAt(desk.tokens, first - 1) === ',') return true;
  const follower = candidateFrom(desk, next);
  return follower !== undefined && sensesOf(follower, 'place').length > 0;
}
