import type { NamedSense, NameSense } from '../compile/sense.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import { listJoins, roadsAndBuildings } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isOpaque } from './capital-run.ts';
import { isAdjective, isRegion } from './name-sequel.ts';

/** `the Baltimore Sun`, `Massachusetts General Hospital`, also where the word could be a day or a known name by itself, or an editor put it there (`Indian [Railways]`). */
export function isPaper({ tokens }: Desk, last: number): boolean {
  if (wordAt(tokens, last) === '[')
    return has(tokens, last + 1, flag.capitalised) && isOpaque(wordAt(tokens, last + 1));
  if (!has(tokens, last, flag.capitalised) || has(tokens, last, flag.sentenceStart | flag.paragraphStart)) return false;
  const word = wordAt(tokens, last);
  if (word !== 'general' && word !== 'memorial') return roadsAndBuildings.has(word);
  return has(tokens, last + 1, flag.capitalised) && roadsAndBuildings.has(wordAt(tokens, last + 1));
}

/** `Boston Tea Party`, `Boston Fed`: with the town before it, what is called like a movement or central bank is something else. */
export function isTownsParty(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const [town, party] = [candidateTo(desk, last), candidateFrom(desk, last)];
  return isTownBefore(desk, town, party) || isTownBefore(desk, candidateTo(desk, first), candidateFrom(desk, first));
}

const haveNamesakes = new Set(['movement', 'central-bank']);

function isTownBefore({ tokens }: Desk, town: Candidate | undefined, party: Candidate | undefined): boolean {
  if (!town || !party || !has(tokens, party.first, flag.capitalised)) return false;
  if (!sensesOf(party, 'organisation').some(({ entity }) => haveNamesakes.has(entity.kind))) return false;
  return sensesOf(town, 'place').some(isTown);
}

/** `the San Francisco 49ers`: a team that a number is the name of. */
export function opensTeam({ tokens }: Desk, last: number): boolean {
  return has(tokens, last, flag.digit) && /^\d+ers$/.test(wordAt(tokens, last));
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

/** `America First`, as a slogan or party: no office or court follows (`US First Lady`); and `Air Force One`, not `Pakistan One-Day`. */
export function isFirst({ tokens }: Desk, last: number): boolean {
  if (!ranks.has(wordAt(tokens, last)) || has(tokens, last, flag.sentenceStart)) return false;
  if (!has(tokens, last, flag.capitalised) || has(tokens, last + 1, flag.capitalised)) return false;
  return wordAt(tokens, last + 1) !== '-';
}

const ranks = new Set(['first', 'one']);

/** `the Dayton agreement`, `the Paris climate accord`: what was signed in a town bears its name. */
export function isAccord({ tokens }: Desk, last: number): boolean {
  return accords.has(wordAt(tokens, accordsOn.has(wordAt(tokens, last)) ? last + 1 : last));
}

/** `the Uruguay round`: of talks on trade, called after where they began. */
export function isTradeRound({ tokens }: Desk, last: number): boolean {
  return wordAt(tokens, last) === 'round' && tradeRounds.has(wordAt(tokens, last - 1));
}

const tradeRounds = new Set(['uruguay', 'doha', 'tokyo']);

const accords = new Set('accord accords agreement agreements protocol protocols treaty treaties'.split(' '));

/** What it is about, or the bracket of who explains it (`the Louvre (agreement)`). */
const accordsOn = new Set(['peace', 'climate', 'nuclear', '(']);

/** `Maryland Democratic Party`, `Australia Liberal Party`: with the state before it, a party's name is that of its branch there. */
export function opensBranch(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const party = has(desk.tokens, last, flag.capitalised) ? candidateFrom(desk, last) : undefined;
  if (!party || wordAt(desk.tokens, party.last - 1) !== 'party' || !senses.some(isState)) return false;
  return sensesOf(party, 'organisation').some(({ entity }) => entity.kind === 'party');
}

/** A region of a country, or a country by a name that is no adjective (as `United States` is). */
function isState(sense: NamedSense): boolean {
  const { entity } = sense;
  return isRegion(sense) || (entity.entity === 'place' && entity.kind === 'country' && !isAdjective(sense));
}

/** `Kern, Fresno, and Tulare Counties`: one of several counties, and not the town of the name. */
export function isAmongCounties({ tokens }: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (!listJoins.has(wordAt(tokens, last)) || !senses.some(isTown)) return false;
  for (let i = last; i < last + longestList; i++) {
    if (counties.has(wordAt(tokens, i))) return true;
    if (!has(tokens, i, flag.capitalised) && !listJoins.has(wordAt(tokens, i))) return false;
  }
  return false;
}

/** `Counties`, also as an editor sets it: `Count[ies]`. */
const counties = new Set(['counties', 'count', 'parishes']);

/** Tokens that a list of counties may go on for. */
const longestList = 24;

/** Whether a sense is a place of any kind. */
export function isPlace({ entity }: Pick<NameSense, 'entity'>): boolean {
  return entity.entity === 'place';
}

/** Whether a sense is a town, a capital included. */
export function isTown({ entity }: Pick<NameSense, 'entity'>): boolean {
  return entity.entity === 'place' && (entity.kind === 'city' || entity.kind === 'capital');
}
