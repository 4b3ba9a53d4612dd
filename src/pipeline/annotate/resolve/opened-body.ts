import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, candidatesFrom, type Desk, sensesOf } from '../desk.ts';
import { partsOfLand } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { wordAfter } from '../neighbours.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';
import { bodies, hasWord, isBody, panels } from './capital-run.ts';
import { isAdjective } from './name-sequel.ts';
import { opensTicker } from './ticker.ts';

/**
 * `Zimbabwe African National Union`, `Iran–Iraq War`: a name that another known one follows, in what together is called
 * otherwise.
 */
export function opensBody(desk: Desk, last: number): boolean {
  const isTight = /^[-–]$/.test(wordAt(desk.tokens, last)) && !has(desk.tokens, last, flag.spaceBefore);
  const next = isTight ? last + 1 : last;
  if (!has(desk.tokens, next, flag.capitalised)) return false;
  if (opensPair(desk, next)) return true;
  const follower = candidatesFrom(desk, next).find((one) => sensesOf(one, 'place').length > 0);
  if (!follower || has(desk.tokens, follower.last, flag.punctuation)) return false;
  if (isPactOfStates(desk, follower)) return false;
  return hasWord(desk, follower.last, isBody) || isOfCommerce(desk, follower.last);
}

/** `the U.S.-Japan pact`: in small letters it tells what it is, and of whom; a war is called so. */
function isPactOfStates({ tokens }: Desk, second: Candidate): boolean {
  if (has(tokens, second.last, flag.capitalised) || wordAt(tokens, second.last) === 'war') return false;
  return sensesOf(second, 'place').some(({ entity }) => entity.kind === 'country');
}

/** Whether a `Red Cross` or a `Premier League`, of which many countries have one, begins here. */
export function opensPair({ tokens }: Desk, i: number): boolean {
  return namedByPair.get(wordAt(tokens, i))?.has(wordAt(tokens, i + 1)) ?? false;
}

const namedByPair: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['red', new Set(['cross', 'crescent'])],
  ['premier', new Set(['league'])],
]);

/** `American Federation of Teachers`: a people's word in a body's name. */
export function opensOwnBody(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  if (!senses.some((sense) => isAdjective(sense) || sense.naming === 'demonym')) return false;
  if (!has(desk.tokens, last, flag.capitalised)) return false;
  if (wordAt(desk.tokens, last + 1) === 'congress' && has(desk.tokens, last + 1, flag.capitalised))
    return !candidateFrom(desk, last); // American Jewish Congress
  if (bodies.has(wordAfter(desk, last)) || isOfCommerce(desk, last) || endsAsFirm(desk, last)) return true;
  return partsOfLand.has(wordAfter(desk, last)) && hasWord(desk, last + 1, isBody); // European Southern Observatory
}

/** `Hungarian National Asset Management, Inc.`: whether the capitalised words from here on end as a firm's name does. */
export function endsAsFirm({ tokens }: Desk, from: number): boolean {
  let end = from;
  while (end < from + longestFirm && goesOnInFirm(tokens, end)) end++;
  if (end === from) return false;
  if (legalForms.has(wordAt(tokens, wordAt(tokens, end) === ',' ? end + 1 : end))) return true;
  return end <= from + longestTicked && opensTicker(tokens, end);
}

/** `Panhandle Eastern <PEL>`: words that a ticker may stand behind; more may be a heading. */
const longestTicked = 2;

/** `Nomura (Asia) Ltd`, `FIRST MISSISSIPPI CORP`: whether a firm's name ends right behind a name, be that in brackets or not. */
export function closesFirm({ tokens }: Desk, last: number): boolean {
  const end = wordAt(tokens, last) === ')' ? last + 1 : last;
  return has(tokens, end, flag.capitalised) && legalForms.has(wordAt(tokens, end));
}

function goesOnInFirm(tokens: Tokens, i: number): boolean {
  if (!has(tokens, i, flag.capitalised) || has(tokens, i, flag.sentenceStart)) return false;
  return !legalForms.has(wordAt(tokens, i)) && !prepositions.has(wordAt(tokens, i));
}

/** What stands in no firm's name, though it has a capital in a heading. */
const prepositions = new Set('in for on to at from with as by'.split(' '));

const legalForms = new Set(
  'inc ltd plc corp llc gmbh co incorporated limited corporation ag nv spa industries holdings airlines airways bancorp'.split(
    ' ',
  ),
);

const longestFirm = 8;

/** `president of the French Football League`, `of the German Farmers Union`: the capitals that follow are a body's. */
export function opensLongBody(desk: Desk, last: number): boolean {
  return has(desk.tokens, last, flag.capitalised) && hasWord(desk, last, isBody);
}

/** `chair of the House Intelligence Committee`: what sits within a chamber or another body. */
export function opensPanel(desk: Desk, last: number): boolean {
  return has(desk.tokens, last, flag.capitalised) && hasWord(desk, last, (word) => panels.has(word));
}

/** `American Precinct Chamber of Commerce`; a Chamber of Deputies is a parliament's. */
function isOfCommerce(desk: Desk, last: number): boolean {
  return hasWord(desk, last, (word) => word === 'chamber') && hasWord(desk, last, (word) => word === 'commerce');
}
