import type { NounPhrase } from './base-phrase.ts';
import type { Scope } from './found.ts';
import { is, isCapital, isMark, type Passage, quotationFrom, quotationTo, type Range, wordAt } from './passage.ts';
import { trimEnd } from './trim.ts';
import { kind } from './words.ts';

/** A source and its cue that stand behind or inside their content. */
export interface Tag {
  source: NounPhrase;
  /** Where the tag starts: what lies before it is content. */
  from: number;
  /** The mark or end that closes the tag. */
  to: number;
}

/** The content to the left of a tag: the quotation that it closes, or the clause. */
export function contentBefore(passage: Passage, scope: Scope, tagFrom: number): Range | null {
  const end =
    wordAt(passage, tagFrom - 1) === ',' || /^[—–]$/.test(wordAt(passage, tagFrom - 1)) ? tagFrom - 1 : tagFrom;
  const quotation = quotationTo(passage, end);
  const from = contentStart(passage, scope.from, end);
  if (quotation)
    return { from: opensUtterance(passage, quotation.from) ? quotation.from : Math.min(quotation.from, from), to: end };
  return isSubstantial(passage, from, end) ? { from, to: end } : null;
}

/** "The deal, Trump said, is dead": what stands before the tag is a subject whose verb follows behind it. */
export function brokenOff(passage: Passage, scope: Scope, tag: Tag): Range | null {
  if (wordAt(passage, tag.to) !== ',' || wordAt(passage, tag.from - 1) !== ',') return null;
  const next = tag.to + 1;
  const goesOn =
    !is(passage, next, kind.conjunction | kind.subordinator | kind.preposition) &&
    !isMark(passage, next) &&
    !/ing$/.test(wordAt(passage, next));
  const left = { from: contentStart(passage, scope.from, tag.from - 1), to: tag.from - 1 };
  return goesOn && left.to > left.from ? left : null;
}

/** A quotation behind a colon, or behind a comma with a capital, is content by itself. */
function opensUtterance(passage: Passage, from: number): boolean {
  return wordAt(passage, from - 1) === ':' || (wordAt(passage, from - 1) === ',' && isCapital(passage, from + 1));
}

function contentStart(passage: Passage, from: number, end: number): number {
  let k = behindColon(passage, from, end);
  while (k < end && (isMark(passage, k) || /^(and|but)$/.test(wordAt(passage, k))) && !quotationFrom(passage, k)) k++;
  return k;
}

/** "He disagreed: *The embargo*, he argued, has failed": what is said starts behind the colon. */
function behindColon(passage: Passage, from: number, end: number): number {
  for (let i = end - 1; i > from; i--)
    if (wordAt(passage, i) === ':' && passage.quoted[i] === -1 && isCapital(passage, i + 1)) return i + 1;
  return from;
}

/** Tokens that a clause has at least. */
export const shortestClause = 3;

/** Whether the words before a comma are a clause rather than an adverbial ("On Monday, Trump said …"). */
function isSubstantial(passage: Passage, from: number, end: number): boolean {
  if (end - from < shortestClause) return false;
  for (let k = from; k < end; k++) {
    if (is(passage, k, kind.auxiliary | kind.verb) || /[a-z]ed$|'(re|ll|ve)$/.test(wordAt(passage, k)))
      return !opensAdverbial(passage, from, end);
  }
  if (/ing$/.test(wordAt(passage, from))) return false;
  return !is(passage, from, kind.preposition | kind.subordinator | kind.time | kind.adverb);
}

const opensClause = /^(because|although|though|while|when|if|unless|where|whereas|since|once|until|as|than)$/;

/** A subordinate clause or a phrase alone, with no main clause behind a comma, is no content. */
function opensAdverbial(passage: Passage, from: number, end: number): boolean {
  const adverbial =
    is(passage, from, kind.preposition) ||
    opensClause.test(wordAt(passage, from)) ||
    /^(after|before|asked|speaking)$|ing$/.test(wordAt(passage, from));
  if (!adverbial) return false;
  for (let k = from; k < end; k++) if (wordAt(passage, k) === ',') return false;
  return true;
}

/** What follows the tag and belongs to it: the second part of a broken quotation, or the rest of a broken clause. */
export function contentBehind(passage: Passage, scope: Scope, parts: { left: Range; tag: Tag }): Range | null {
  const { left, tag } = parts;
  if (tag.to >= scope.to) return null;
  const next = quotationFrom(passage, tag.to) ? tag.to : tag.to + 1;
  const quotation = quotationFrom(passage, next);
  if (quotation && quotation.to <= scope.to) return { from: next, to: quotation.to };
  if (quotationTo(passage, left.to) || wordAt(passage, tag.to) !== ',' || next + 2 >= scope.to) return null;
  if (!goesOn(passage, scope, next)) return null;
  return isCapital(passage, next) && left.to - left.from < 2
    ? null
    : { from: next, to: trimEnd(passage, next, scope.to) };
}

/** Whether the words behind a tag go on with the clause: an infinitive, or no adjunct and nothing with a cue of its own. */
function goesOn(passage: Passage, scope: Scope, next: number): boolean {
  if (wordAt(passage, next) === 'that') return true;
  if (wordAt(passage, next) === 'to') return !isCapital(passage, next + 1) && !is(passage, next + 1, kind.determiner);
  if (/ing$/.test(wordAt(passage, next)) || is(passage, next, kind.preposition | kind.subordinator)) return false;
  return !is(passage, next, kind.conjunction) || !scope.cues.some((cue) => cue > next);
}
