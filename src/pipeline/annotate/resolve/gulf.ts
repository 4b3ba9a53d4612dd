import { type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** `the Gulf`: the Persian one where the article speaks of a country on it, and not of America’s coast. */
export function isPersianGulf(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens, countries, candidates } = desk;
  if (wordAt(tokens, first - 1) !== 'the' || wordAt(tokens, last) === 'of' || has(tokens, last, flag.capitalised))
    return false;
  if (!coast.some((id) => countries.has(id)) || countries.has('mexico')) return false;
  return !candidates.some((one) => sensesOf(one, 'place').some(({ entity }) => american.has(entity.id)));
}

const coast = ['iran', 'iraq', 'kuwait', 'saudi-arabia', 'bahrain', 'qatar', 'united-arab-emirates', 'oman'];

const american = new Set(['gulf-of-mexico', 'gulf-coast', 'louisiana', 'mississippi', 'alabama']);
