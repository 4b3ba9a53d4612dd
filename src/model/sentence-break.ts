import { classAt, sentenceClass as of, widthAt } from './sentence-class.ts';

/**
 * Where the sentence of a text ends that is under way at `from`, by the default rules of Unicode Standard Annex 29 (SB1
 * to SB998); the text's length for the last one. White space behind a sentence belongs to it. One rule of our own: a
 * number before a lower-case word begins a sentence all the same ("was hurt. 14 people died"), where SB8 sees no break.
 * From break to break it takes a time that is linear in the text's length.
 */
export function nextBreak(text: string, from: number): number {
  stops.lastIndex = from;
  while (stops.test(text)) {
    const end = breakAfter(text, stops.lastIndex - 1);
    if (end > from && end < text.length) return end;
  }
  return text.length;
}

/** What a break may follow, and all rarer characters, of which some are stops: nothing else has to be looked at. */
const stops = /[\n\r\u0085.!?\u0589-\u200f\u2024\u2028\u2029\u203c-\uffff]/g;

/** Where the sentence ends that the stop at `at` closes; -1 where it goes on, a separator will end it, or there is no stop. */
function breakAfter(text: string, at: number): number {
  const stop = classAt(text, at);
  if (stop !== of.separator && !isStop(stop)) return -1;
  if (stop === of.separator) return text.startsWith('\r\n', at) ? -1 : at + 1;
  const next = skipAttached(text, at + widthAt(text, at));
  if (stop === of.fullStop && isInner(text, at, next)) return -1;
  const end = skipAll(text, skipAll(text, next, of.close), of.space);
  const following = classAt(text, end);
  if (following === of.separator || goesOnWith(following)) return -1;
  return stop === of.fullStop && lowerFollows(text, end) ? beforeNumber(text, at) : end;
}

/** SB6 and SB7: `3.5`, `U.S`. */
function isInner(text: string, at: number, next: number): boolean {
  const following = classAt(text, next);
  if (following !== of.upper) return following === of.numeric;
  const before = classBefore(text, at);
  return before === of.upper || before === of.lower;
}

/** SB8a. */
function goesOnWith(following: number): boolean {
  return following === of.continuing || isStop(following);
}

function isStop(cls: number): boolean {
  return cls === of.fullStop || cls === of.terminator;
}

/** SB8: whether, of all letters and stops, a lower-case letter comes next. */
function lowerFollows(text: string, from: number): boolean {
  for (let i = from; i < text.length; i += widthAt(text, i)) {
    const cls = classAt(text, i);
    if (cls === of.lower) return true;
    if (cls === of.upper || cls === of.letter || cls === of.separator || isStop(cls)) return false;
  }
  return false;
}

const numberBehind = /[.!?]["”’)\]]*[^\S\ufeff]+(?=["“‘(]?[\d$€£])/y;

function beforeNumber(text: string, at: number): number {
  numberBehind.lastIndex = at;
  return numberBehind.test(text) ? numberBehind.lastIndex : -1;
}

/** SB5: past what belongs to the character before. */
function skipAttached(text: string, from: number): number {
  let i = from;
  while (classAt(text, i) === of.attached) i += widthAt(text, i);
  return i;
}

function skipAll(text: string, from: number, cls: number): number {
  let i = from;
  while (classAt(text, i) === cls) i = skipAttached(text, i + widthAt(text, i));
  return i;
}

function classBefore(text: string, offset: number): number {
  let i = offset;
  do i -= i > 1 && widthAt(text, i - 2) === 2 ? 2 : 1;
  while (i > 0 && classAt(text, i) === of.attached);
  return i < 0 ? of.other : classAt(text, i);
}
