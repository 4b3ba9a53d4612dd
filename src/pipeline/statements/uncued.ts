import { flag, has } from '../annotate/tokens.ts';
import type { NounPhrase } from './base-phrase.ts';
import { firstFrom } from './first-from.ts';
import type { Found } from './found.ts';
import { nounPhraseBefore } from './nounphrase.ts';
import { isCapital, isMark, type Passage, quotationAt, type Range, wordAt } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { sentenceSubject } from './shared.ts';

/** Where reading stands when a unit's own statements are known. */
export interface Place {
  unit: Range;
  /** The unit before this one; null at the start of the text. */
  before: Range | null;
  /** Statements of this unit. */
  own: Found[];
  /** The last statement before this unit; null at the start of the text. */
  last: Found | null;
}

/**
 * Deals with the quotations of a unit that no cue claimed. One that goes on with an earlier quotation, in the same
 * paragraph or with a reopening mark, becomes a further piece of that statement; any other one that is long enough to
 * be an utterance becomes a statement of its own, whose cue is the mark that introduces it. Returns the new statements.
 */
export function readUncued(passage: Passage, place: Place): Found[] {
  const added: Found[] = [];
  let last = place.last;
  for (const quotation of quotationsIn(passage, place.unit)) {
    const owner = place.own.find((found) => covers(found, quotation));
    if (owner) {
      last = owner;
      continue;
    }
    if (last && goesOn(passage, place.unit, { quotation, last })) {
      last.content.push({ from: quotation.from, to: quotation.to });
      continue;
    }
    if (!isUtterance(passage, quotation, isWhole(place.unit, quotation) ? shortestSentence : shortestUtterance))
      continue;
    last = stand(passage, place, { quotation, last });
    added.push(last);
  }
  return added;
}

function quotationsIn(passage: Passage, unit: Range): Quotation[] {
  const found: Quotation[] = [];
  for (let n = firstFrom(passage.quotations, unit.from, ({ from }) => from); n < passage.quotations.length; n++) {
    const quotation = passage.quotations[n];
    if (!quotation || quotation.from >= unit.to) break;
    found.push(quotation);
  }
  return found;
}

function covers(found: Found, quotation: Range): boolean {
  return [...found.content, found.cue, ...(found.source ? [found.source] : [])].some(
    (range) => range.from < quotation.to && quotation.from < range.to,
  );
}

interface Candidate {
  quotation: Quotation;
  last: Found | null;
}

/** Whether a quotation without a cue goes on with the last statement. */
function goesOn(passage: Passage, unit: Range, { quotation, last }: Candidate): boolean {
  const piece = last?.content.at(-1);
  if (!last || !piece || !endsInQuotation(passage, piece)) return false;
  if (quotation.from !== unit.from) return false;
  const border = firstParagraphStart(passage, Math.max(piece.to, last.cue.to), quotation.from);
  if (border === null) return true;
  return border === quotation.from && quotationAt(passage, piece.to - 1)?.closed === false;
}

function endsInQuotation(passage: Passage, piece: Range): boolean {
  return quotationAt(passage, piece.to - 1)?.to === piece.to;
}

function firstParagraphStart(passage: Passage, from: number, to: number): number | null {
  for (let i = from; i <= to; i++) if (has(passage.tokens, i, flag.paragraphStart)) return i;
  return null;
}

const shortestUtterance = 5;

/** A quotation that is a sentence by itself is an utterance however short. */
const shortestSentence = 2;

function isWhole(unit: Range, quotation: Range): boolean {
  return quotation.from === unit.from && quotation.to === unit.to;
}

/** Long enough not to be a single term in quotation marks. */
function isUtterance(passage: Passage, quotation: Range, shortest: number): boolean {
  let words = 0;
  for (let i = quotation.from; i < quotation.to; i++) if (!isMark(passage, i)) words++;
  return words >= shortest;
}

/** A statement whose cue is the colon before the quotation, or its opening mark. */
function stand(passage: Passage, place: Place, { quotation, last }: Candidate): Found {
  const before = quotation.from - 1;
  const at = before >= place.unit.from && wordAt(passage, before) === ':' ? before : quotation.from;
  const subject =
    sentenceSubject(passage, { from: place.unit.from, to: quotation.from }) ??
    (at < quotation.from ? labelBefore(passage, place.unit.from, at) : null);
  const alone = quotation.from === place.unit.from;
  const near = place.last?.source && firstParagraphStart(passage, place.last.cue.to, quotation.from) === null;
  const goes = alone && (near || last?.content.some((piece) => endsInQuotation(passage, piece)));
  const speaker = subject ?? (alone && !goes ? subjectOfLast(passage, place) : null);
  return {
    source: speaker && { from: speaker.from, to: speaker.to },
    head: speaker?.head ?? null,
    cue: { from: at, to: at + 1 },
    content: [{ from: quotation.from, to: quotation.to }],
    continues: goes ? last : null,
  };
}

/** "Trump: “We won.”": a name that is all that stands before the colon. */
function labelBefore(passage: Passage, from: number, colon: number): NounPhrase | null {
  const phrase = nounPhraseBefore(passage, from, colon);
  return phrase?.from === from && isCapital(passage, phrase.head) ? phrase : null;
}

/** "Clinton hit back. “That is wrong.”": the subject of the sentence before, in the same paragraph. */
function subjectOfLast(passage: Passage, { unit, before }: Place): NounPhrase | null {
  if (!before || has(passage.tokens, unit.from, flag.paragraphStart)) return null;
  return sentenceSubject(passage, before);
}
