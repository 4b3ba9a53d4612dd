import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { institutions, organisationSequels, personTitles } from '../lexicon/words.ts';
import { wordAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { bodies, hasWord, isBody, isOpaque, panels } from './capital-run.ts';

/**
 * Whether what follows leaves the name its own sense. A country's word before capitals modifies an organ of state
 * (`US Air Force`, `Iranian Expediency Council`) or stands before a person, unless the words are a party's, a firm's or
 * another body's name (`Scottish National Party`).
 */
export function goesOnOpenly(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (senses.some(isAdjective)) return !hasWord(desk, last, (word) => isOpaque(word) || bodies.has(word));
  if (senses.some(({ entity }) => entity.entity !== 'place')) return goesOnInBody(desk, last, senses);
  if (senses.some(isRegion) && regionWords.has(wordAfter(desk, last))) return !hasWord(desk, last + 1, isOpaque); // Florida State University
  return (
    hasWord(desk, last, (word) => institutions.has(word)) &&
    !hasWord(desk, last, (word) => isOpaque(word) || bodies.has(word) || (markets.has(word) && !senses.some(isRegion)))
  );
}

/** `Chicago Board of Trade`, `Kansas City Stock Exchange`. */
const markets = new Set(['board', 'exchange']);

/** `G7 Summit`, `the United Nations Human Rights Commissioner`: what meets there, or one of its organs that we do not know. */
function goesOnInBody(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (organisationSequels.has(wordAfter(desk, last)) || opensTitle(desk, last)) return true;
  if (senses.every(isArmed) && isEquipped(desk, last)) return true;
  return (
    senses.some(({ entity }) => entity.entity === 'organisation' && entity.kind === 'igo') &&
    organs.has(wordAfter(desk, last))
  );
}

/** Words that follow the name of an international organisation in the name of one of its organs. Folded. */
export const organs = new Set(
  'high human office special refugee rights relief peacekeeping mission ambassador secretary'.split(' '),
);

/** `South Kivu Province`: the region, with the word for what it is. */
export const regionWords = new Set(
  'province region state oblast governorate district prefecture territory county'.split(' '),
);

/** `a BJP Finance Minister`, `the EU Special Envoy`: the capitals that follow are a title. */
function opensTitle({ tokens }: Desk, last: number): boolean {
  for (let i = last; i < last + longestTitle && has(tokens, i, flag.capitalised); i++) {
    const word = wordAt(tokens, i);
    if (isBody(word) || panels.has(word)) return false;
    if (personTitles.has(word)) return i > last;
  }
  return false;
}

const longestTitle = 4;

/** `a U.S. Army UH-60 Black Hawk`, `a Polish Air Force Tu-154`: what an army has, by a type with a number. */
function isEquipped({ tokens }: Desk, last: number): boolean {
  for (let i = last; i < last + longestTitle && has(tokens, i, flag.capitalised); i++)
    if (has(tokens, i, flag.digit) || (wordAt(tokens, i + 1) === '-' && has(tokens, i + 2, flag.digit))) return true;
  return false;
}

function isArmed({ entity }: NamedSense): boolean {
  return entity.entity === 'organisation' && entity.kind === 'military';
}

/** Whether a sense is a region of a country. */
export function isRegion({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'region';
}

/** Demonyms, and the names of countries that serve as adjectives: US, UK, and those of several words, which nobody bears. */
export function isAdjective({ naming, entity }: NamedSense): boolean {
  if (entity.entity !== 'place') return false;
  if (formerStates.has(entity.id)) return naming === 'demonym';
  return entity.kind === 'country' && (naming !== 'name' || entity.name.includes(' '));
}

/** States that are no more, which the knowledge has among the regions. */
const formerStates = new Set(['soviet-union', 'east-germany', 'west-germany', 'yugoslavia', 'czechoslovakia']);
