import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, candidatesFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import {
  institutions,
  opaqueHeads,
  opaqueWords,
  organisationSequels,
  personTitles,
  plainWords,
  roadsAndBuildings,
  transparentHeads,
} from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore, wordAfter } from '../neighbours.ts';
import { flag, has } from '../tokens.ts';
import { isHalfOfEthnonym } from './ethnonyms.ts';
import { isLanguage } from './language.ts';

/** Whether a name is only a part of a longer one that is not known: Bank of Israel, New Mexico, Israel Katz, Air China. */
export function isInsideName(desk: Desk, { first, last }: Candidate, senses: readonly NamedSense[]): boolean {
  if (isAfterOf(desk, first) || isDirected(desk, first) || isLanguage(desk, last, senses)) return true;
  if (isPaper(desk, last) || isHalfOfEthnonym(desk, { first, last })) return true;
  if (opensBody(desk, last) || isCalledSo(desk, first, last) || isOfParty(desk, { first, last })) return true;
  if (isTitled(desk, first) || isOfOther(desk, { first, last }, senses)) return true;
  if (nameBefore(desk, first, senses.some(isPeopleOrBody)) && !isRole(desk, first - 1)) return true;
  const addressed = isAddressed(desk, first) && !regionWords.has(wordAfter(desk, last));
  if (senses.some(isAdjective) && has(desk.tokens, last, flag.capitalised) && bodies.has(wordAfter(desk, last)))
    return true;
  return nameAfter(desk, last) && !addressed && !goesOnOpenly(desk, last, senses);
}

/** `Bank of Israel`, `the Sea of Japan`; but `the Republic of Iraq`, `Security Service of Ukraine`, `Klobuchar of Minnesota`. */
function isAfterOf(desk: Desk, first: number): boolean {
  const { tokens } = desk;
  const of = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1;
  const head = tokens.folded[of - 1] ?? '';
  if (tokens.folded[of] === ',') return isCampus(desk, of);
  if (!has(tokens, of - 1, flag.capitalised)) return false;
  if (tokens.folded[of] === 'for') return !personTitles.has(head) && !plainWords.has(head) && !institutions.has(head);
  if (tokens.folded[of] !== 'of' || isWater(desk, first)) return false;
  return isOpaqueHead(head) || (head === 'office' && organs.has(tokens.folded[first + 1] ?? ''));
}

/** `the Spratly Islands of the South China Sea`. */
function isWater(desk: Desk, first: number): boolean {
  const candidate = candidateFrom(desk, first);
  return candidate !== undefined && sensesOf(candidate, 'place').some(({ entity }) => entity.kind === 'water');
}

/** `University of California, Los Angeles`: what follows the comma is of the longer name too. */
function isCampus(desk: Desk, comma: number): boolean {
  const before = candidateTo(desk, comma);
  return before !== undefined && desk.tokens.folded[before.first - 1] === 'of' && isAfterOf(desk, before.first);
}

/** `the Baltimore Sun`, also where the word could be a day or a known name by itself. */
function isPaper({ tokens }: Desk, last: number): boolean {
  if (!has(tokens, last, flag.capitalised) || has(tokens, last, flag.sentenceStart | flag.paragraphStart)) return false;
  return roadsAndBuildings.has(tokens.folded[last] ?? '');
}

/**
 * `Zimbabwe African National Union`, `Iran–Iraq War`: a name that another known one follows, in what together is called
 * otherwise.
 */
function opensBody(desk: Desk, last: number): boolean {
  const next = desk.tokens.folded[last] === '-' || desk.tokens.folded[last] === '–' ? last + 1 : last;
  if (!has(desk.tokens, next, flag.capitalised)) return false;
  const follower = candidatesFrom(desk, next).find((one) => sensesOf(one, 'place').length > 0);
  if (!follower || has(desk.tokens, follower.last, flag.punctuation)) return false;
  return hasWord(desk, follower.last, isBody);
}

const bodies = new Set(['center', 'centre', 'union', 'league', 'association', 'federation', 'alliance', 'movement']);

function isBody(word: string): boolean {
  return isOpaque(word) || bodies.has(word) || word === 'congress';
}

/** `Socialist Party USA`, `according to CNN Philippines.`: a party or newsroom of the land, and not `told CNN Israel would`. */
function isOfParty(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const before = candidateTo(desk, first);
  const kinds = before ? sensesOf(before, 'organisation').map(({ entity }) => entity.kind) : [];
  return kinds.includes('party') || (kinds.includes('media') && has(desk.tokens, last, flag.punctuation));
}

/** `an artwork entitled America`. */
function isTitled({ tokens }: Desk, first: number): boolean {
  return tokens.folded[first - 1] === 'entitled' || tokens.folded[first - 1] === 'titled';
}

/** `the Senate of the state`: a chamber of something else. */
function isOfOther(
  { tokens }: Desk,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  senses: readonly NamedSense[],
): boolean {
  if (last - first > 1 || tokens.folded[last] !== 'of') return false;
  return senses.every(({ entity }) => entity.entity === 'organisation' && entity.kind === 'seat-of-power');
}

/** `justice minister German Galushchenko`: after a title, a people's word before an unknown name is a first name. */
function isCalledSo(desk: Desk, first: number, last: number): boolean {
  const { tokens } = desk;
  if (!personTitles.has(tokens.folded[first - 1] ?? '') || has(tokens, first - 1, flag.capitalised)) return false;
  return nameAfter(desk, last) && !has(tokens, last + 1, flag.capitalised) && !has(tokens, last, flag.allCaps);
}

function isRole({ tokens }: Desk, i: number): boolean {
  return transparentHeads.has(tokens.folded[i] ?? '');
}

/**
 * Whether what follows leaves the name its own sense. A country's word before capitals modifies an organ of state
 * (`US Air Force`, `Iranian Expediency Council`) or stands before a person, unless the words are a party's, a firm's or
 * another body's name (`Scottish National Party`).
 */
function goesOnOpenly(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (senses.some(isAdjective)) return !hasWord(desk, last, (word) => isOpaque(word) || bodies.has(word));
  if (senses.some(({ entity }) => entity.entity !== 'place')) return goesOnInBody(desk, last, senses);
  if (senses.some(isRegion) && regionWords.has(wordAfter(desk, last))) return true;
  return (
    hasWord(desk, last, (word) => institutions.has(word)) &&
    !hasWord(desk, last, (word) => isOpaque(word) || bodies.has(word))
  );
}

/** `G7 Summit`, `the United Nations Human Rights Commissioner`: what meets there, or one of its organs that we do not know. */
function goesOnInBody(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (organisationSequels.has(wordAfter(desk, last))) return true;
  return (
    senses.some(({ entity }) => entity.entity === 'organisation' && entity.kind === 'igo') &&
    organs.has(wordAfter(desk, last))
  );
}

const organs = new Set(
  'high human office special refugee rights relief peacekeeping mission ambassador secretary'.split(' '),
);

function isRegion({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'region';
}

/** `South Kivu Province`: the region, with the word for what it is. */
const regionWords = new Set('province region state oblast governorate district prefecture territory county'.split(' '));

function isOpaqueHead(word: string): boolean {
  return opaqueHeads.has(word) || isOpaque(word);
}

function isOpaque(word: string): boolean {
  return opaqueWords.has(word) || roadsAndBuildings.has(word);
}

function isPeopleOrBody({ entity, naming }: NamedSense): boolean {
  return entity.entity !== 'place' || (entity.kind === 'country' && naming !== 'name');
}

/** Demonyms, and the names of countries that serve as adjectives: US, UK, and those of several words, which nobody bears. */
function isAdjective({ naming, entity }: NamedSense): boolean {
  if (entity.entity !== 'place' || entity.kind !== 'country') return false;
  return naming !== 'name' || entity.name.includes(' ');
}

/** `ambassador to the United Nations Nikki Haley`, `Senator from Vermont Bernie Sanders`: the person is who was sent. */
function isAddressed({ tokens }: Desk, first: number): boolean {
  const before = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1;
  return addresses.has(tokens.folded[before] ?? '') && personTitles.has(tokens.folded[before - 1] ?? '');
}

const addresses = new Set(['to', 'of', 'from', 'for']);

/** Whether the capitalised words from here on hold one of a kind. */
function hasWord({ tokens }: Desk, from: number, isOne: (word: string) => boolean): boolean {
  for (let i = from; i < from + 8; i++) {
    const word = tokens.folded[i] ?? '';
    if (isOne(word)) return true;
    if (!has(tokens, i, flag.capitalised) && !links.has(word)) return false;
  }
  return false;
}

const links = new Set(['of', 'and', 'for', 'the', '-', "'s", "'"]);

/** `South Yemen`, `East London`: another place, where the direction has a capital of its own. */
function isDirected({ tokens }: Desk, first: number): boolean {
  const i = first - 1;
  return (
    directions.has(tokens.folded[i] ?? '') && has(tokens, i, flag.capitalised) && !has(tokens, i, flag.sentenceStart)
  );
}

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'upper',
  'lower',
  'greater',
  'inner',
  'outer',
]);
