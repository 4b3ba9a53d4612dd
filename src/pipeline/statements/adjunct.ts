import { flag, has } from '../annotate/tokens.ts';
import { is, isCapital, isMark, type Passage, quotationFrom, wordAt } from './passage.ts';
import { kind } from './words.ts';

/** Where the noun phrase that starts at `i` ends, as the one spoken to or named: `i` itself where none starts. */
export function addresseeEnd(passage: Passage, i: number, end: number): number {
  if (i < end && is(passage, i, kind.object)) return i + 1;
  if (/^(it|you|her|this|that)$/.test(wordAt(passage, i))) return i + 1;
  let k = i;
  while (k < end && goesOn(passage, i, k)) k++;
  k = bracketEnd(passage, k, end);
  if (k > i && /^(of|for|at)$/.test(wordAt(passage, k)) && k + 1 < end) {
    const inner = addresseeEnd(passage, k + 1, end);
    return inner > k + 1 ? inner : k;
  }
  return k;
}

/** "Lindsey Graham (R-S.C.)": a short bracket behind a name belongs to it. */
function bracketEnd(passage: Passage, k: number, end: number): number {
  if (wordAt(passage, k) !== '(' || !isCapital(passage, k - 1)) return k;
  for (let i = k + 1; i < Math.min(end, k + longestBracket); i++) if (wordAt(passage, i) === ')') return i + 1;
  return k;
}

const longestBracket = 8;

const breaks =
  kind.preposition | kind.conjunction | kind.subordinator | kind.auxiliary | kind.subject | kind.verb | kind.time;

function goesOn(passage: Passage, first: number, k: number): boolean {
  if (passage.quoted[k] !== -1) return false;
  if (isMark(passage, k))
    return (
      has(passage.tokens, k, flag.possessive) ||
      isTitleMark(wordAt(passage, k)) ||
      (/^[-&]$/.test(wordAt(passage, k)) && k > first) ||
      isAbbreviation(passage, k)
    );
  if (has(passage.tokens, k, flag.possessive)) return true;
  if (is(passage, k, breaks) || wordAt(passage, k) === 'not') return false;
  if (k === first) return true;
  if (is(passage, k, kind.determiner)) return has(passage.tokens, k - 1, flag.possessive);
  return !isNewPhrase(passage, k);
}

/** A mark outside all quotations sets off the title of a work (`told CNN's "New Day"`). */
function isTitleMark(word: string): boolean {
  return word === '"' || word === '“' || word === '”';
}

/** The full stop of a title ("Mr. Trump"). */
export function isAbbreviation(passage: Passage, k: number): boolean {
  return wordAt(passage, k) === '.' && is(passage, k - 1, kind.title) && isCapital(passage, k + 1);
}

/** A capital after a plural in lower case starts another phrase ("told reporters Trump would go"). */
function isNewPhrase(passage: Passage, k: number): boolean {
  return (
    isCapital(passage, k) &&
    !isCapital(passage, k - 1) &&
    /[^s]s$/.test(wordAt(passage, k - 1)) &&
    !isMark(passage, k - 1) &&
    !has(passage.tokens, k - 1, flag.possessive)
  );
}

/**
 * First token after the adjuncts that may stand between cue and content: words of time ("on Monday", "earlier this
 * year"), and phrases of place, occasion and addressee ("in a statement", "at a rally in Ohio", "to reporters").
 */
export function skipAdjuncts(passage: Passage, i: number, end: number): number {
  let k = i;
  for (let next = adjunctEnd(passage, k, end); next > k; next = adjunctEnd(passage, k, end)) k = next;
  return k;
}

function adjunctEnd(passage: Passage, i: number, end: number): number {
  if (i >= end) return i;
  if (is(passage, i, kind.time) || (is(passage, i, kind.adverb) && !is(passage, i, kind.determiner)))
    return timeEnd(passage, i, end);
  if (!is(passage, i, kind.preposition) || wordAt(passage, i) === 'like') return insertedEnd(passage, i, end);
  if (wordAt(passage, i) === 'by' && /..ing$/.test(wordAt(passage, i + 1))) return i;
  if (isInfinitive(passage, i)) return i;
  const time = timeEnd(passage, i + 1, end);
  if (time > i + 1) return time;
  const phrase = phraseEnd(passage, i + 1, end);
  return phrase > i + 1 && phrase - i < 14 ? phrase : i;
}

/** "vowed in an interview *to retake the* country": what takes an object is a verb, be it known as one or not. */
function isInfinitive(passage: Passage, i: number): boolean {
  if (wordAt(passage, i) !== 'to' || isMark(passage, i + 1) || isCapital(passage, i + 1)) return false;
  if (is(passage, i + 1, kind.determiner | kind.human | kind.object)) return false;
  return is(passage, i + 2, kind.determiner);
}

/** A noun phrase, or a participle with its object ("in announcing his candidacy"). */
function phraseEnd(passage: Passage, i: number, end: number): number {
  if (wordAt(passage, i) === 'her' && isNoun(passage, i + 1)) return addresseeEnd(passage, i + 1, end);
  const to = addresseeEnd(passage, i, end);
  return to === i + 1 && /..ing$/.test(wordAt(passage, i)) ? addresseeEnd(passage, to, end) : to;
}

/** "through her *spokesman*": behind a preposition "her" has its noun. */
function isNoun(passage: Passage, i: number): boolean {
  return !isMark(passage, i) && !is(passage, i, breaks | kind.adverb | kind.determiner);
}

function timeEnd(passage: Passage, i: number, end: number): number {
  let k = i;
  if (/^(the|this|that|a|an|his|her|their)$/.test(wordAt(passage, k)) && is(passage, k + 1, kind.time)) k++;
  while (k < end && (is(passage, k, kind.time) || has(passage.tokens, k, flag.digit) || isPlainAdverb(passage, k))) k++;
  return k;
}

function isPlainAdverb(passage: Passage, k: number): boolean {
  return is(passage, k, kind.adverb) && !is(passage, k, kind.determiner);
}

/** A quotation or "that" behind the insertion, or anything behind a state ("in Charlotte, *N.C.*, he would"). */
function goesOnBehind(passage: Passage, i: number, next: number): boolean {
  if (quotationFrom(passage, next) || wordAt(passage, next) === 'that') return true;
  return (
    isCapital(passage, i - 1) && isNameOnly(passage, i + 1) && !is(passage, next, kind.conjunction | kind.subordinator)
  );
}

/** "through her spokesman, *Steffen Seibert*,": capitals alone up to the comma. */
function isNameOnly(passage: Passage, from: number): boolean {
  let i = from;
  while (isCapital(passage, i) || (wordAt(passage, i) === '.' && i > from)) i++;
  return i > from && wordAt(passage, i) === ',';
}

const longestInsertion = 25;

/** ", in an interview with CNN," or "— and falsely —" between cue and content: the pair of marks and what it holds. */
function insertedEnd(passage: Passage, i: number, end: number): number {
  const mark = wordAt(passage, i);
  if (!/^[,—–]$/.test(mark) || quotationFrom(passage, i + 1)) return i;
  if (
    mark === ',' &&
    !is(passage, i + 1, kind.preposition | kind.adverb | kind.time) &&
    !/ing$/.test(wordAt(passage, i + 1)) &&
    !isNameOnly(passage, i + 1)
  )
    return i;
  for (let k = i + 2; k < Math.min(end, i + longestInsertion); k++)
    if (wordAt(passage, k) === mark) return k + 1 < end && goesOnBehind(passage, i, k + 1) ? k + 1 : i;
  return i;
}
