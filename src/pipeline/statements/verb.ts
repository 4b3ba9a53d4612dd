import { cueAt, is, isCapital, type Passage, wordAt } from './passage.ts';
import { isHuman, kind } from './words.ts';

/** Whether the word at `i` looks like a finite verb: an auxiliary, a known past, a cue's past, or a word in -ed. */
export function isFiniteVerb(passage: Passage, i: number): boolean {
  if (passage.quoted[i] !== -1 || isCapital(passage, i) || is(passage, i - 1, kind.determiner)) return false;
  if (is(passage, i, kind.auxiliary | kind.verb)) return true;
  const word = wordAt(passage, i);
  if (word.length > 3 && word.endsWith('ed')) return true;
  return (word.endsWith('s') && isThird(passage, i)) || cueAt(passage, i)?.form === 'past';
}

/** A word in -s after a name or a singular noun for a person or body, with an adverb, preposition or determiner behind. */
function isThird(passage: Passage, i: number): boolean {
  const before = wordAt(passage, i - 1);
  if (!/[a-z][^s]s$/.test(wordAt(passage, i)) || !is(passage, i + 1, kind.adverb | kind.preposition | kind.determiner))
    return false;
  return /^s?he$/.test(before) || isCapital(passage, i - 1) || (isHuman(before) && !before.endsWith('s'));
}
