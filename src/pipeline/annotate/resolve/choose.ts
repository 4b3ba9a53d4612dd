import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { commonGivenNames, everydayWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has } from '../tokens.ts';
import { countryAfterComma, isRuledOut } from './located.ts';

/**
 * What a name means here: one sense, several where it stays ambiguous, none where nothing speaks for any. The country
 * that the text names with it decides first, then the rank of the places, then their size.
 */
export function chooseOne(desk: Desk, candidate: Candidate, senses: readonly NamedSense[]): readonly NamedSense[] {
  const possible = senses.filter((sense) => isPossible(desk, candidate, sense) && !isRuledOut(desk, candidate, sense));
  if (possible.length < 2) return possible;
  const narrowed = narrow(possible, [
    ({ entity }) =>
      countryAfterComma(desk, candidate.last) !== null && countryOf(entity) === countryAfterComma(desk, candidate.last),
    ({ entity }) => entity.entity === 'place' && entity.kind === 'country' && isState(desk, entity.id),
    ({ entity }) => entity.entity === 'place' && entity.kind === 'country',
    ({ entity }) => desk.countries.has(countryOf(entity)),
    ({ entity }) => entity.entity === 'place' && entity.kind === 'capital',
    ({ entity }) => entity.entity === 'organisation',
  ]);
  return narrowed.length > 1 ? largest(narrowed) : narrowed;
}

function narrow(senses: readonly NamedSense[], tests: ((sense: NamedSense) => boolean)[]): readonly NamedSense[] {
  let left = senses;
  for (const test of tests) {
    const passing = left.filter(test);
    if (passing.length > 0) left = passing;
  }
  return left;
}

function countryOf(entity: NamedSense['entity']): string {
  return entity.entity === 'place' ? (entity.country ?? entity.id) : entity.id;
}

/** Whether anybody is recorded as its head: what tells a state from a dependency that shares its demonym. */
function isState(desk: Desk, id: string): boolean {
  return desk.index.holders.has(`president|${id}`) || desk.index.holders.has(`prime minister|${id}`);
}

/** The namesake that is at least four times as large as any other. */
function largest(senses: readonly NamedSense[]): readonly NamedSense[] {
  const bySize = senses.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [first, second] = bySize;
  return first && second && sizeOf(first) >= 4 * sizeOf(second) && sizeOf(first) > 0 ? [first] : senses;
}

function sizeOf({ entity }: NamedSense): number {
  return entity.entity === 'place' ? (entity.population ?? 0) : 0;
}

/** Names that are everyday words, first names, or two letters long need something that speaks for them. */
function isPossible(desk: Desk, candidate: Candidate, { entity, naming }: NamedSense): boolean {
  const word = desk.tokens.folded[candidate.first] ?? '';
  if (naming === 'acronym') return entity.entity === 'place' || !isShortAcronym(word) || desk.countries.has(entity.id);
  if (entity.entity !== 'place' || candidate.last - candidate.first > 1 || entity.kind === 'country') return true;
  if (!everydayWords.has(word) && !commonGivenNames.has(word) && !desk.index.givenNames.has(word)) return true;
  return isLocative(desk, candidate) && (desk.countries.has(entity.country ?? '') || entity.kind === 'capital');
}

const plainAcronyms = new Set(['un', 'eu']);

function isShortAcronym(word: string): boolean {
  return word.length < 3 && !plainAcronyms.has(word);
}

const locatives = new Set('in at from near to of around outside towards through via leaving across'.split(' '));

function isLocative({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (locatives.has(tokens.folded[first - 1] ?? '')) return true;
  return tokens.folded[last] === ',' && has(tokens, last + 1, flag.capitalised);
}
