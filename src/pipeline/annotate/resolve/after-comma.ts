import type { NamedSense, NameSense } from '../compile/sense.ts';
import { candidateFrom, type Desk, sensesOf } from '../desk.ts';
import { americanStates } from '../lexicon/states.ts';
import type { Candidate } from '../match.ts';
import { nameAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { regionWords } from './name-sequel.ts';
import { endOfAbbreviation } from './state-abbreviations.ts';

/** Id of the country that a place lies in, or of the country or organisation itself. */
export function countryOf({ entity }: NamedSense): string {
  return entity.entity === 'place' ? (entity.country ?? entity.id) : entity.id;
}

/** Ids of the countries that what stands after the name and a comma points to (`Tripoli, Lebanon`; `Paris, Texas`). */
export function countriesAfterComma(desk: Desk, last: number): string[] {
  if (abbreviatedAfterComma(desk, last)) return ['united-states'];
  return [...new Set(widerAfterComma(desk, last).map(countryOf))];
}

/** Ids of the states that stand after the name and a comma; empty where it is none, or may be a town (`Boston, New York`). */
export function statesAfterComma(desk: Desk, last: number): string[] {
  const short = abbreviatedAfterComma(desk, last);
  if (short) return [short];
  const next = candidateFrom(desk, last + 1);
  if (!next || sensesOf(next, 'place').some(({ entity }) => entity.kind === 'city' || entity.kind === 'capital'))
    return [];
  return widerAfterComma(desk, last).flatMap(({ entity }) => (entity.kind === 'region' ? [entity.id] : []));
}

/** `Paris, Miss.` and `Paris, TX`; but `In Paris, Miss Jones …`. */
function abbreviatedAfterComma(desk: Desk, last: number): string | undefined {
  const { tokens } = desk;
  if (wordAt(tokens, last) !== ',' || !has(tokens, last + 1, flag.capitalised)) return undefined;
  const state = americanStates.get(wordAt(tokens, last + 1));
  if (state === undefined || has(tokens, last + 1, flag.allCaps)) return state;
  return endOfAbbreviation(desk, last + 1) === undefined ? undefined : state;
}

/** What the words after a name and a comma can be, if a country or a part of one (`Karak District, Khyber Pakhtunkhwa`). */
function widerAfterComma(desk: Desk, end: number): PlaceSense[] {
  const { tokens } = desk;
  const last = regionWords.has(wordAt(tokens, end)) ? end + 1 : end;
  if (wordAt(tokens, last) !== ',' || !has(tokens, last + 1, flag.capitalised)) return [];
  const next = candidateFrom(desk, last + 1);
  if (!next || nameAfter(desk, next.last) || opensClause(desk, last, next.last)) return [];
  const senses = sensesOf(next, 'place').filter(({ naming }) => naming !== 'demonym');
  if ((isList(desk, next) || goesOnAsList(desk, next.last, senses)) && !senses.every(isStateOf)) return [];
  return senses.filter(({ entity }) => entity.kind === 'country' || (entity.kind === 'region' && entity.country));
}

/** `In Brussels, Serbia’s president …`, `In Geneva, Iran rejected …`: the comma ends where the sentence is set, and its subject follows. */
function opensClause({ tokens }: Desk, comma: number, after: number): boolean {
  if (has(tokens, after, flag.possessive)) return true;
  if (after >= tokens.length || has(tokens, after, flag.punctuation | flag.paragraphStart)) return false;
  let i = comma - 1;
  while (i > comma - 4 && has(tokens, i, flag.capitalised) && !has(tokens, i, flag.sentenceStart)) i--;
  return has(tokens, i, flag.sentenceStart) && wordAt(tokens, i) === 'in';
}

/** `Wuhan, Lombardy, Daegu and Qom`: a region that a place of another country follows; not `Salamanca, Guanajuato, Mexico`. */
function goesOnAsList(desk: Desk, last: number, senses: readonly PlaceSense[]): boolean {
  if (wordAt(desk.tokens, last) !== ',' || !senses.every(({ entity }) => entity.kind === 'region')) return false;
  const next = candidateFrom(desk, last + 1);
  const homes = new Set(senses.map(countryOf));
  const places = next ? sensesOf(next, 'place') : [];
  return places.length > 0 && places.every((place) => place.naming !== 'demonym' && !homes.has(countryOf(place)));
}

type PlaceSense = ReturnType<typeof sensesOf<'place'>>[number];

/** Countries whose states bear the names of towns and countries, or stand after a town for its country. */
export const federal = new Set(['united-states', 'canada', 'australia']);

/** Ids of the countries that the text names right behind a name: after a comma, or after `in` (`Tripoli in Lebanon`). */
export function countriesBehind(desk: Desk, last: number): string[] {
  const country = wordAt(desk.tokens, last) === 'in' ? candidateFrom(desk, last + 1) : undefined;
  return country ? sensesOf(country, 'place').map(countryOf) : countriesAfterComma(desk, last);
}

/** Whether a sense is a state of such a country. */
export function isStateOf({ entity }: NameSense): boolean {
  return entity.entity === 'place' && entity.kind === 'region' && federal.has(entity.country ?? '');
}

/** `Paris, London and Berlin`: the comma of a list says nothing of where; `in Moscow, Idaho, and elsewhere` is none. */
export function isList({ tokens }: Desk, { last }: Candidate): boolean {
  const closed = wordAt(tokens, last) === ',';
  const join = closed ? last + 1 : last;
  const word = wordAt(tokens, join);
  return (word === 'and' || word === 'or') && !(closed && !has(tokens, join + 1, flag.capitalised));
}
