import { flag, has } from '../annotate/tokens.ts';
import { cueAt, is, isCapital, type Passage, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

const verbal = kind.auxiliary | kind.verb | kind.past | kind.third | kind.cue;

/** Whether the word at `i` looks like a finite verb: an auxiliary, a known past, a cue's past, or a word in -ed. */
export function isFiniteVerb(passage: Passage, i: number): boolean {
  if (!is(passage, i, verbal) || passage.quoted[i] !== -1) return false;
  if (isCapital(passage, i) || is(passage, i - 1, kind.determiner) || isOwned(passage, i)) return false;
  if (is(passage, i, kind.auxiliary | kind.verb | kind.past)) return true;
  return (is(passage, i, kind.third) && isThird(passage, i)) || cueAt(passage, i)?.form === 'past';
}

/** "Clinton's *classified* briefings"; a contracted "has" stands before a participle too, but behind a pronoun. */
function isOwned(passage: Passage, i: number): boolean {
  return is(passage, i, kind.past) && has(passage.tokens, i - 1, flag.possessive);
}

/**
 * A word in -s after a name or a singular noun for a person or body, with an adverb, preposition or determiner behind;
 * a cue's third person with anything but a verb behind.
 */
function isThird(passage: Passage, i: number): boolean {
  const reports = cueAt(passage, i)?.form === 'third' && !is(passage, i + 1, kind.auxiliary | kind.verb);
  if (!reports && !is(passage, i + 1, kind.adverb | kind.preposition | kind.determiner)) return false;
  if (isHeOrShe(passage, i - 1) || isCapital(passage, i - 1)) return true;
  return is(passage, i - 1, kind.person) && !wordAt(passage, i - 1).endsWith('s');
}

const isHeOrShe = wordTest(/^s?he$/);
