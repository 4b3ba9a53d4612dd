import type { Desk } from '../desk.ts';
import { ethnonyms } from '../lexicon/ethnonyms.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Whether a word is half of a people's name that has nothing to do with it: the Indian of `West Indian`. */
export function isHalfOfEthnonym(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const before = wordAt(desk.tokens, first - 1) === '-' ? first - 2 : first - 1;
  const after = wordAt(desk.tokens, last) === '-' ? last + 1 : last;
  return (last - first === 1 && isPair(desk, before, first)) || isPair(desk, last - 1, after);
}

function isPair({ tokens }: Desk, one: number, other: number): boolean {
  if (!has(tokens, one, flag.capitalised)) return false;
  const head = wordAt(tokens, one);
  if (!heads.has(head)) return false;
  const word = wordAt(tokens, other);
  return ethnonyms.has(`${head} ${word}`) || (word.endsWith('s') && ethnonyms.has(`${head} ${word.slice(0, -1)}`));
}

const heads = new Set([...ethnonyms].map((pair) => pair.split(' ')[0]));
