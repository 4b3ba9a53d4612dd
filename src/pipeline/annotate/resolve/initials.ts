import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { fold } from '../fold.ts';
import { frequentSurnames } from '../lexicon/frequent-surnames.ts';
import type { Candidate } from '../match.ts';
import { nameBefore } from '../neighbours.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';
import { isRare } from './surname-signs.ts';

/**
 * The leader whom a surname names together with initials alone (`B. N. Yeltsin`, as documents write it), and the token of
 * the first of them: the only bearer of a rare surname whose first name begins so. Undefined where there is none.
 */
export function withInitials(
  desk: Desk,
  candidate: Candidate,
  leaders: readonly LeaderEntity[],
): { leader: LeaderEntity; first: number } | undefined {
  const { tokens } = desk;
  let first = candidate.first;
  while (first > candidate.first - most && isInitials(tokens, first - 1)) first--;
  if (first === candidate.first || nameBefore(desk, first)) return undefined;
  const initial = wordAt(tokens, first).charAt(0);
  const [leader, ...others] = leaders.filter(({ name }) => fold(name).startsWith(initial));
  if (!leader || others.length > 0 || !isRare(desk, candidate)) return undefined;
  return frequentSurnames.has(wordAt(tokens, candidate.last - 1)) ? undefined : { leader, first };
}

/** Initials that stand before a surname, at most. */
const most = 3;

/** `B.`, `V.V.`: capitals with their stops, within a sentence's words. */
function isInitials(tokens: Tokens, i: number): boolean {
  if (!has(tokens, i, flag.capitalised) || has(tokens, i + 1, flag.paragraphStart)) return false;
  const { start, end, text } = tokens;
  return text.charAt((end[i] ?? 0) - 1) === '.' && (end[i] ?? 0) - (start[i] ?? 0) === 2 * wordAt(tokens, i).length;
}
