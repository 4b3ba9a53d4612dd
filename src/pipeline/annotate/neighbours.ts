import { isOffice, type NameSense, type Naming } from './compile/sense.ts';
import { isTightHyphen } from './compile/units.ts';
import { candidateFrom, candidateTo, type Desk, styleAt } from './desk.ts';
import { commonGivenNames } from './lexicon/given-names.ts';
import {
  creeds,
  governments,
  hyphenPrefixes,
  nameParticles,
  officialVerbs,
  openingWords,
  personTitles,
  plainWords,
} from './lexicon/words.ts';
import type { Candidate } from './match.ts';
import { flag, has, wordAt } from './tokens.ts';

/**
 * Whether the word before token `first` makes what stands there a part of a longer name that is not known: a
 * capitalised word that is no title, no known name and no common word (`Jordan Peterson`, `New Mexico`). At the head of
 * a sentence a capital proves little: `lenient` then asks for a known first name.
 */
export function nameBefore(desk: Desk, first: number, lenient = false): boolean {
  const { tokens } = desk;
  const i = first - 1;
  if (i < 0 || has(tokens, first, flag.paragraphStart)) return false;
  if (isTightHyphen(tokens, i)) return hyphenBefore(desk, i - 1);
  if (has(tokens, i, flag.punctuation | flag.possessive | flag.digit)) return false;
  const word = wordAt(tokens, i);
  if (!has(tokens, i, flag.capitalised)) return isParticle(word) && has(tokens, i - 1, flag.capitalised);
  if (openingWords.has(word) || (opensFirms.has(word) && !has(tokens, i, flag.sentenceStart))) return true;
  if (plainWords.has(word) || personTitles.has(word) || creeds.has(word)) return false;
  if (isKnown(candidateTo(desk, first)) && !(commonGivenNames.has(word) && isTown(candidateTo(desk, first))))
    return false;
  if (styleAt(desk, first) !== 'plain') return isFirstName(desk, word);
  return lenient && has(tokens, i, flag.sentenceStart) ? isFirstName(desk, word) : !opensSentence(desk, i);
}

/** `New Haven`, `Credit Suisse First Boston`. */
const opensFirms = new Set(['new', 'first']);

/** Whether the word after a name goes on with it: `Israel Katz`, `Mahmoud al-Zahar`, `Barack Obama Boulevard`. */
export function nameAfter(desk: Desk, last: number): boolean {
  const { tokens } = desk;
  if (last >= tokens.length || has(tokens, last, flag.paragraphStart)) return false;
  if (isTightHyphen(tokens, last)) return hyphenAfter(desk, last + 1);
  if (has(tokens, last, flag.punctuation | flag.possessive | flag.digit)) return false;
  const word = wordAt(tokens, last);
  if (!has(tokens, last, flag.capitalised)) return followingParticles.has(word) && particleGoesOn(desk, last);
  if (has(tokens, last, flag.sentenceStart) || plainWords.has(word) || isPrefixed(desk, last)) return false;
  if (officialVerbs.has(word)) return false; // as a wire writes: if the U.S. Insists
  if (isGovernmentOf(desk, { last })) return false;
  if (personTitles.has(word) || isKnown(candidateFrom(desk, last))) return false;
  return styleAt(desk, last) === 'plain';
}

/** `the Clinton administration`, `Sharon’s government`, with or without a capital; but not `the Kennedy Cabinet Room`. */
export function isGovernmentOf({ tokens }: Desk, { last }: Pick<Candidate, 'last'>): boolean {
  const i = has(tokens, last, flag.possessive) ? last + 1 : last;
  return governments.has(wordAt(tokens, i)) && !has(tokens, i + 1, flag.capitalised);
}

/** `Nasser al Assad`; but not `Paris as France`, `Berlin at Germany’s`: small, these are English words. */
function isParticle(word: string): boolean {
  return nameParticles.has(word) && !englishParticles.has(word);
}

const englishParticles = new Set(['as', 'at', 'an', 'ten']);

/** The word that a name would go on with, folded: what `nameAfter` judged. */
export function wordAfter(desk: Desk, last: number): string {
  return wordAt(desk.tokens, last);
}

/** `the pro-EU Party of Action`: what a prefix turns into an adjective is whole. */
function isPrefixed({ tokens }: Desk, last: number): boolean {
  return wordAt(tokens, last - 2) === '-' && hyphenPrefixes.has(wordAt(tokens, last - 3));
}

const followingParticles = new Set(
  'bin ibn bint ben abu ould von van der den de da di del dos das al el ul ur ud'.split(' '),
);

function particleGoesOn({ tokens }: Desk, i: number): boolean {
  const next = wordAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  return has(tokens, next, flag.capitalised) && !has(tokens, next, flag.paragraphStart);
}

function hyphenBefore(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (!has(tokens, i, flag.capitalised)) return false;
  return !hyphenPrefixes.has(wordAt(tokens, i)) && !isNamed(candidateTo(desk, i + 1));
}

function hyphenAfter(desk: Desk, i: number): boolean {
  if (!has(desk.tokens, i, flag.capitalised) || styleAt(desk, i) !== 'plain') return false;
  return !isNamed(candidateFrom(desk, i));
}

/** Whether a neighbour is a name in its own right, or an office; a bare surname is not: it may end an unknown name. */
function isKnown(candidate: Candidate | undefined): boolean {
  return (
    candidate?.senses.some((sense) => isOffice(sense) || (standing.has(sense.naming) && !isDoubtful(sense))) === true
  );
}

/** `Sunderland AFC`, `Jordan Henderson`: an acronym or a town's name that others bear may end an unknown name. */
function isDoubtful({ entity, naming, ambiguous, the }: NameSense): boolean {
  if (the || !ambiguous) return the === true;
  if (entity.entity === 'organisation' && entity.kind === 'movement') return true;
  return naming === 'acronym' || (entity.entity === 'place' && entity.kind === 'city');
}

/** Whether all that a neighbour can mean is a town: with a common first name, it is the first name (`Gary Johnson`). */
function isTown(candidate: Candidate | undefined): boolean {
  const names = candidate?.senses.filter((sense) => !isOffice(sense) && sense.entity.entity !== 'leader') ?? [];
  return names.every((sense) => !isOffice(sense) && sense.entity.entity === 'place' && sense.entity.kind === 'city');
}

/** Whether a neighbour across a hyphen can be a name at all (`the Putin-Xi summit`). */
function isNamed(candidate: Candidate | undefined): boolean {
  return (
    candidate?.senses.some((sense) => !isOffice(sense) && sense.naming !== 'term' && sense.naming !== 'given') === true
  );
}

const standing = new Set<Naming>(['full', 'name', 'demonym', 'acronym']);

/** An unknown word with a capital at the head of a sentence may be an ordinary one: its ending tells (`Ousted`, `Speaking`). */
function opensSentence(desk: Desk, i: number): boolean {
  const word = wordAt(desk.tokens, i);
  if (!has(desk.tokens, i, flag.sentenceStart) || isFirstName(desk, word)) return false;
  return /(?:ed|ing|ly|al|ous|ive|ful|less|ary|able)$/.test(word) && !isNamedSo(desk, i);
}

/** `Sustainable Australia`: whether both words stand together within a sentence too, with capitals. */
function isNamedSo({ tokens, candidates }: Desk, i: number): boolean {
  return candidates.some(
    ({ first }) =>
      wordAt(tokens, first) === wordAt(tokens, i + 1) &&
      wordAt(tokens, first - 1) === wordAt(tokens, i) &&
      has(tokens, first - 1, flag.capitalised) &&
      !has(tokens, first - 1, flag.sentenceStart),
  );
}

/** Whether people are called so by first name. */
export function isFirstName({ index }: Desk, word: string): boolean {
  return index.givenNames.has(word) || commonGivenNames.has(word);
}
