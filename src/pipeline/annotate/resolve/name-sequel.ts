import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, candidatesFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import { institutions, opaqueWords, organisationSequels, personTitles, roadsAndBuildings } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { wordAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** `the Baltimore Sun`, `Massachusetts General Hospital`, also where the word could be a day or a known name by itself, or an editor put it there (`Indian [Railways]`). */
export function isPaper({ tokens }: Desk, last: number): boolean {
  if (wordAt(tokens, last) === '[')
    return has(tokens, last + 1, flag.capitalised) && isOpaque(wordAt(tokens, last + 1));
  if (!has(tokens, last, flag.capitalised) || has(tokens, last, flag.sentenceStart | flag.paragraphStart)) return false;
  const word = wordAt(tokens, last);
  if (word !== 'general' && word !== 'memorial') return roadsAndBuildings.has(word);
  return has(tokens, last + 1, flag.capitalised) && roadsAndBuildings.has(wordAt(tokens, last + 1));
}

/**
 * `Zimbabwe African National Union`, `Iran–Iraq War`: a name that another known one follows, in what together is called
 * otherwise.
 */
export function opensBody(desk: Desk, last: number): boolean {
  const next = /^[-–]$/.test(wordAt(desk.tokens, last)) ? last + 1 : last;
  if (!has(desk.tokens, next, flag.capitalised)) return false;
  const follower = candidatesFrom(desk, next).find((one) => sensesOf(one, 'place').length > 0);
  if (!follower || has(desk.tokens, follower.last, flag.punctuation)) return false;
  return hasWord(desk, follower.last, isBody) || isOfCommerce(desk, follower.last);
}

/** `Boston Tea Party`, `Boston Fed`: with the town before it, what is called like a movement or central bank is something else. */
export function isTownsParty(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const [town, party] = [candidateTo(desk, last), candidateFrom(desk, last)];
  return isTownBefore(desk, town, party) || isTownBefore(desk, candidateTo(desk, first), candidateFrom(desk, first));
}

/** `the Toronto Congress Centre`: the capitals that follow are a hall's. */
export function opensVenue({ tokens }: Desk, last: number): boolean {
  let end = last;
  while (end < last + longestVenue && has(tokens, end, flag.capitalised) && !has(tokens, end, flag.sentenceStart))
    end++;
  return end > last && venues.has(wordAt(tokens, end - 1));
}

const venues = new Set(['centre', 'center', 'hall', 'coliseum', 'dome']);

const longestVenue = 4;

/** `America First`, as a slogan or party: no office or court follows (`US First Lady`). */
export function isFirst({ tokens }: Desk, last: number): boolean {
  if (wordAt(tokens, last) !== 'first' || has(tokens, last, flag.sentenceStart)) return false;
  return has(tokens, last, flag.capitalised) && !has(tokens, last + 1, flag.capitalised);
}

/** `the Dayton agreement`, `the Paris climate accord`: what was signed in a town bears its name. */
export function isAccord({ tokens }: Desk, last: number): boolean {
  return accords.has(wordAt(tokens, accordsOn.has(wordAt(tokens, last)) ? last + 1 : last));
}

const accords = new Set('accord accords agreement agreements protocol protocols treaty treaties'.split(' '));

const accordsOn = new Set(['peace', 'climate', 'nuclear']);

/** `Maryland Democratic Party`: with the state before it, a party's name is that of its branch there. */
export function opensBranch(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const party = has(desk.tokens, last, flag.capitalised) ? candidateFrom(desk, last) : undefined;
  if (!party || wordAt(desk.tokens, party.last - 1) !== 'party' || !senses.some(isRegion)) return false;
  return sensesOf(party, 'organisation').some(({ entity }) => entity.kind === 'party');
}

/** `Kern, Fresno, and Tulare Counties`: one of several counties, and not the town of the name. */
export function isAmongCounties({ tokens }: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (!joins.has(wordAt(tokens, last)) || !senses.some(isTown)) return false;
  for (let i = last; i < last + longestList; i++) {
    if (counties.has(wordAt(tokens, i))) return true;
    if (!has(tokens, i, flag.capitalised) && !joins.has(wordAt(tokens, i))) return false;
  }
  return false;
}

const joins = new Set([',', 'and', 'or', '&']);

/** `Counties`, also as an editor sets it: `Count[ies]`. */
const counties = new Set(['counties', 'count', 'parishes']);

/** Tokens that a list of counties may go on for. */
const longestList = 24;

function isTown({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'city';
}

const haveNamesakes = new Set(['movement', 'central-bank']);

function isTownBefore({ tokens }: Desk, town: Candidate | undefined, party: Candidate | undefined): boolean {
  if (!town || !party || !has(tokens, party.first, flag.capitalised)) return false;
  if (!sensesOf(party, 'organisation').some(({ entity }) => haveNamesakes.has(entity.kind))) return false;
  return sensesOf(town, 'place').some(({ entity }) => entity.kind === 'city' || entity.kind === 'capital');
}

/** `American Federation of Teachers`: a people's word in a body's name. */
export function opensOwnBody(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (!senses.some((sense) => isAdjective(sense) || sense.naming === 'demonym')) return false;
  if (!has(desk.tokens, last, flag.capitalised)) return false;
  if (bodies.has(wordAfter(desk, last)) || isOfCommerce(desk, last) || isFirm(desk, last)) return true;
  return partsOfLand.has(wordAfter(desk, last)) && hasWord(desk, last + 1, isBody); // European Southern Observatory
}

/** `Hungarian National Asset Management, Inc.`: whether the capitalised words from here on end as a firm's name does. */
function isFirm({ tokens }: Desk, from: number): boolean {
  let end = from;
  while (end < from + longestFirm && has(tokens, end, flag.capitalised) && !legalForms.has(wordAt(tokens, end))) end++;
  return end > from && legalForms.has(wordAt(tokens, wordAt(tokens, end) === ',' ? end + 1 : end));
}

const legalForms = new Set('inc ltd plc corp llc gmbh co'.split(' '));

const longestFirm = 8;

const partsOfLand = new Set(['northern', 'southern', 'eastern', 'western']);

/** `president of the French Football League`, `of the German Farmers Union`: the capitals that follow are a body's. */
export function opensLongBody(desk: Desk, last: number): boolean {
  return has(desk.tokens, last, flag.capitalised) && hasWord(desk, last, isBody);
}

/** `American Precinct Chamber of Commerce`; a Chamber of Deputies is a parliament's. */
function isOfCommerce(desk: Desk, last: number): boolean {
  return hasWord(desk, last, (word) => word === 'chamber') && hasWord(desk, last, (word) => word === 'commerce');
}

/** `Chicago Board of Trade`, `Kansas City Stock Exchange`. */
const markets = new Set(['board', 'exchange']);

const bodies = new Set(['center', 'centre', 'union', 'league', 'association', 'federation', 'alliance', 'movement']);

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

/** Words that follow the name of an international organisation in the name of one of its organs. Folded. */
export const organs = new Set(
  'high human office special refugee rights relief peacekeeping mission ambassador secretary'.split(' '),
);

/** `South Kivu Province`: the region, with the word for what it is. */
export const regionWords = new Set(
  'province region state oblast governorate district prefecture territory county'.split(' '),
);

/** Whether a capitalised word makes what stands beside it a part of another name: `Party`, `War`, `Road`. */
export function isOpaque(word: string): boolean {
  return opaqueWords.has(word) || roadsAndBuildings.has(word);
}

/** Demonyms, and the names of countries that serve as adjectives: US, UK, and those of several words, which nobody bears. */
function isAdjective({ naming, entity }: NamedSense): boolean {
  if (entity.entity !== 'place' || entity.kind !== 'country') return false;
  return naming !== 'name' || entity.name.includes(' ');
}

/** `chair of the House Intelligence Committee`: what sits within a chamber or another body. */
export function opensPanel(desk: Desk, last: number): boolean {
  return has(desk.tokens, last, flag.capitalised) && hasWord(desk, last, (word) => panels.has(word));
}

const panels = new Set(['committee', 'subcommittee', 'committees', 'caucus', 'conference', 'panel']);

function isBody(word: string): boolean {
  return isOpaque(word) || bodies.has(word) || word === 'congress';
}

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

/** `G7 Summit`, `the United Nations Human Rights Commissioner`: what meets there, or one of its organs that we do not know. */
function goesOnInBody(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (organisationSequels.has(wordAfter(desk, last)) || opensTitle(desk, last)) return true;
  if (senses.every(isArmed) && isEquipped(desk, last)) return true;
  return (
    senses.some(({ entity }) => entity.entity === 'organisation' && entity.kind === 'igo') &&
    organs.has(wordAfter(desk, last))
  );
}

/** `a U.S. Army UH-60 Black Hawk`, `a Polish Air Force Tu-154`: what an army has, by a type with a number. */
function isEquipped({ tokens }: Desk, last: number): boolean {
  for (let i = last; i < last + longestTitle && has(tokens, i, flag.capitalised); i++)
    if (has(tokens, i, flag.digit) || (wordAt(tokens, i + 1) === '-' && has(tokens, i + 2, flag.digit))) return true;
  return false;
}

function isArmed({ entity }: NamedSense): boolean {
  return entity.entity === 'organisation' && entity.kind === 'military';
}

function isRegion({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'region';
}

/** Whether the capitalised words from here on hold one of a kind. */
function hasWord({ tokens }: Desk, from: number, isOne: (word: string) => boolean): boolean {
  for (let i = from; i < from + 8; i++) {
    const word = wordAt(tokens, i);
    if (isOne(word)) return true;
    if (!has(tokens, i, flag.capitalised) && !links.has(word)) return false;
  }
  return false;
}

const links = new Set(['of', 'and', 'for', 'the', '-', "'s", "'"]);
