import { heldInYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { type Desk, sensesOf } from '../desk.ts';
import { frequentSurnames } from '../lexicon/frequent-surnames.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { hasLedGreatState, isHead, isHeadOfOne, isHome } from './standing.ts';
import { isPlainlyName, standsFree } from './surname-signs.ts';
import { isVerb } from './verb.ts';

/**
 * Whether a surname that one leader alone bears, and no frequent one, tells by itself whose it is: `What does Putin want?` of
 * a great state where names are other than in English, or a long one of somebody who does something or owns it
 * (`Berlusconi’s trial postponed`), of a great state or of one that the text speaks of.
 */
export function isKnownByItself(desk: Desk, places: readonly Candidate[], leader: LeaderEntity): boolean {
  if (!places.every((place) => isByItself(desk, place))) return false;
  if (isForeignNamed(desk, leader) && places.some((place) => isPlainlyName(desk, place))) return true;
  if (!hasLedGreatState(desk, leader) && !isHome(desk, leader)) return false;
  if (!places.every((place) => isLong(desk, place)) || !ledLately(desk, leader)) return false;
  return places.some((place) => isDoing(desk, place)) && places.some((place) => standsFree(desk, place));
}

/** A surname of two words is nobody else's; one of a single word is a person's where that does something. */
export function isActing(desk: Desk, { first, last }: Candidate): boolean {
  if (last - first > 1 || isVerb(desk, last)) return true;
  return has(desk.tokens, first, flag.sentenceStart) && !has(desk.tokens, last, flag.capitalised | flag.punctuation);
}

/** Whoever led a state whose leaders have surnames that hardly anybody else in news in English bears. */
function isForeignNamed(desk: Desk, { roles }: LeaderEntity): boolean {
  return roles.some((role) => isHeadOfOne(desk, role, foreignNamed));
}

/** Such states: not those of the Commonwealth, whose leaders are called like anybody, nor of Spanish and East Asian names. */
const foreignNamed = new Set('US RU DE FR IT BR SA'.split(' '));

function isLong({ tokens }: Desk, { last }: Candidate): boolean {
  return wordAt(tokens, last - 1).length > 5;
}

/** Whether nothing makes a longer name of a surname (`Hawke’s Bay`), which is no frequent one (Ford), nor may be a word (Begin). */
function isByItself(desk: Desk, place: Candidate): boolean {
  if (frequentSurnames.has(wordAt(desk.tokens, place.last - 1))) return false;
  if (nameBefore(desk, place.first) || nameAfter(desk, place.last)) return false;
  if (has(desk.tokens, place.last, flag.possessive) && has(desk.tokens, place.last + 1, flag.capitalised)) return false;
  return !sensesOf(place, 'leader').some(({ naming, ambiguous }) => naming === 'short' && ambiguous);
}

function isDoing(desk: Desk, place: Candidate): boolean {
  const { tokens } = desk;
  return isActing(desk, place) || has(tokens, place.last, flag.possessive) || wordAt(tokens, place.last) === ':';
}

/** Whether somebody headed a state at the time of the article or shortly before; at any time, where that is not known. */
function ledLately({ period }: Desk, { roles }: LeaderEntity): boolean {
  if (period === null) return true;
  const { from, to } = yearsOf(period);
  return roles.some((role) => isHead(role) && heldInYears(role, { from: from - lately, to }, 'surely'));
}

/** Years for which the surname of somebody who headed a state needs nothing else to tell whose it is. */
const lately = 10;
