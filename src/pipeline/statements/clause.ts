import { cueAt, is, isCapital, isMark, type Passage, quotationFrom, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

const clauseReach = 24;

/** Whether a clause without complementiser starts at `i`: a finite verb follows before long. */
export function startsClause(passage: Passage, i: number, end: number): boolean {
  if (i >= end || (isMark(passage, i) && !quotationFrom(passage, i) && wordAt(passage, i) !== '$')) return false;
  if (is(passage, i, kind.conjunction | kind.auxiliary | kind.object) || isRelative(passage, i)) return false;
  if (wordAt(passage, i) === 'to' && (is(passage, i + 1, kind.determiner) || isCapital(passage, i + 1))) return false;
  const reach = Math.min(end, i + clauseReach);
  for (let k = i; k < reach; k++) {
    if (is(passage, k, kind.auxiliary | kind.verb) || isContracted(passage, k) || isPast(passage, k)) return true;
    if (is(passage, k, kind.subject) && k + 1 < reach && (!isMark(passage, k + 1) || quotationFrom(passage, k + 1)))
      return true;
    if (k > i && isThirdPerson(passage, k)) return true;
    if (wordAt(passage, k) === ';') return false;
  }
  return false;
}

/** "in a letter *that jolted* the race". */
function isRelative(passage: Passage, i: number): boolean {
  return (
    wordAt(passage, i) === 'that' && is(passage, i - 1, kind.document) && is(passage, i + 1, kind.verb | kind.past)
  );
}

/** "the acquisition *fits* into": a word in -s behind a singular, with a preposition or an article behind it. */
function isThirdPerson(passage: Passage, k: number): boolean {
  if (
    !is(passage, k, kind.third) ||
    isCapital(passage, k) ||
    is(passage, k - 1, kind.third | kind.determiner | kind.preposition)
  )
    return false;
  return is(passage, k + 1, kind.preposition | kind.determiner | kind.adverb) && /^[a-z]/.test(wordAt(passage, k - 1));
}

function isPast(passage: Passage, i: number): boolean {
  const cue = cueAt(passage, i);
  return cue ? cue.form === 'past' || cue.form === 'third' : isRegularPast(passage, i);
}

const isContracted = wordTest(/'(re|d|ll|ve|m)$/);
const isRegularPast = wordTest(/[a-z]{2}ed$/);
