import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** `Milan ended flat`, `Sydney lost 12 points`: a town by its name stands for the market there; not `Milan lost 3-1`. */
export function isExchange({ tokens }: Desk, { last }: Pick<Candidate, 'first' | 'last'>): boolean {
  if (!moves.has(wordAt(tokens, last))) return false;
  const next = wordAt(tokens, last + 1);
  if (directions.has(next)) return true;
  let i = last + 1;
  while (has(tokens, i, flag.digit) || wordAt(tokens, i) === '.') i++;
  return i > last + 1 && units.has(wordAt(tokens, i));
}

const moves = new Set(
  `ended closed finished opened rose fell gained lost slipped eased climbed added shed dropped jumped surged tumbled was
   stood remained held`.split(/\s+/),
);

const directions = new Set(
  'flat higher lower up down unchanged firmer weaker steady mixed softer stronger easier sharply slightly'.split(' '),
);

const units = new Set(['percent', 'per', 'pct', 'points', 'point', '%']);
