import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { personTitles } from '../lexicon/words.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';
import { isPlace, isTown } from './called-after.ts';

/**
 * `Conference on Security and Cooperation in Europe`, `Treaty for the Prohibition of Nuclear Weapons in Latin America`:
 * whether a place ends the long name of a meeting, a treaty or a panel. In a town such a thing only takes place
 * (`the Conference on Disarmament in Geneva`).
 */
export function endsLongName(desk: Desk, first: number, senses: readonly NamedSense[]): boolean {
  const { tokens } = desk;
  const end = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const isOf = wordAt(tokens, end) === 'of';
  if ((!isOf && !places.has(wordAt(tokens, end))) || !senses.every(isPlace)) return false;
  if (!has(tokens, end - 1, flag.capitalised) || (!isOf && senses.some(isTown))) return false;
  return opensName(tokens, end - 1);
}

/** What puts such a thing somewhere; a second place is joined to the first (`Latin America and the Caribbean`). */
const places = new Set(['in', 'at', 'and']);

/** Whether the capitals that end at a token go back to such a word, and a preposition behind it. */
function opensName(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - longest && isOfName(tokens, i); i--)
    if (heads.has(wordAt(tokens, i)) && about.has(wordAt(tokens, i + 1))) return i + 1 < last;
  return false;
}

/** Capitals and what links them; a title begins something else (`the Committee on … and President of …`). */
function isOfName(tokens: Tokens, i: number): boolean {
  if (has(tokens, i + 1, flag.sentenceStart | flag.paragraphStart) || personTitles.has(wordAt(tokens, i))) return false;
  return has(tokens, i, flag.capitalised) || links.has(wordAt(tokens, i));
}

/** Tokens that such a name may have before the place. */
const longest = 14;

const heads = new Set(
  'conference treaty convention commission committee protocol tribunal programme program'.split(' '),
);

const about = new Set(['on', 'for', 'to', 'against']);

const links = new Set([...about, 'of', 'and', 'the', 'in', 'at', ',']);
