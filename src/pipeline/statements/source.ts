import { flag, has } from '../annotate/tokens.ts';
import { baseBefore, type NounPhrase } from './base-phrase.ts';
import { governedBefore, nounPhraseBefore } from './nounphrase.ts';
import { is, isCapital, isMark, type Passage, quotationTo, type Range, wordAt, wordTest } from './passage.ts';
import { isBareSource, kind } from './words.ts';

/** The subject of a cue verb. */
export interface Subject extends NounPhrase {
  /** First token of the verb group, auxiliaries and adverbs included. */
  verb: number;
  /** Whether the verb group is a passive. */
  passive: boolean;
}

/**
 * The subject that stands before the verb at token `at`, no further left than `from`: the noun phrase with its
 * prepositional phrases and appositions, without relative clauses (PARC's convention for sources, less the clause).
 */
export function subjectBefore(passage: Passage, from: number, at: number): Subject | null {
  const verb = verbGroupStart(passage, from, at);
  const phrase = phraseBefore(passage, Math.max(from, at - longestReach), verb);
  return phrase && subjectOf(passage, phrase, { verb, at });
}

/** Written out: this runs for every verb, and a spread takes several times as long. */
function subjectOf(
  passage: Passage,
  { from, to, head }: NounPhrase,
  { verb, at }: { verb: number; at: number },
): Subject {
  return { from, to, head, verb, passive: isPassive(passage, verb, at) };
}

/** Tokens to the left of a verb within which its subject must start: keeps the reading linear on endless sentences. */
const longestReach = 90;

function phraseBefore(passage: Passage, from: number, verb: number): NounPhrase | null {
  const last = verb - 1;
  if (last < from) return null;
  if (wordAt(passage, last) === 'who' && !has(passage.tokens, last, flag.allCaps))
    return antecedent(passage, Math.max(0, last - longestReach), last);
  if (wordAt(passage, last) === ',') return aroundInsertion(passage, from, last);
  return nounPhraseBefore(passage, from, verb);
}

const relativeReach = 24;
const isParticiple = wordTest(/^[a-z]{3,}ing$/);

/** "legislators *supporting* the law": a participle behind a plural of persons. */
function isReduced(passage: Passage, i: number): boolean {
  return isParticiple(passage, i) && is(passage, i - 1, kind.person) && wordAt(passage, i - 1).endsWith('s');
}

/** "voters *who backed Trump* say": the noun before a restrictive relative clause that ends at the verb. */
export function subjectOverRelative(passage: Passage, at: number): Subject | null {
  const from = Math.max(0, at - longestReach);
  const verb = verbGroupStart(passage, from, at);
  if (isMark(passage, verb - 1)) return null;
  for (let i = verb - 2; i > from && i > verb - relativeReach; i--) {
    if (isMark(passage, i) || passage.quoted[i] !== -1 || has(passage.tokens, i, flag.sentenceStart)) return null;
    if (wordAt(passage, i) !== 'who' && !isReduced(passage, i)) continue;
    const phrase = nounPhraseBefore(passage, from, i);
    return phrase && isSource(passage, phrase) ? subjectOf(passage, phrase, { verb, at }) : null;
  }
  return null;
}

/** First token of the verb group that ends with the verb at `at` ("has also said", "on Monday said", "went on to say"). */
export function verbGroupStart(passage: Passage, from: number, at: number): number {
  let start = at;
  for (let next = stepLeft(passage, start); next < start && next >= from; next = stepLeft(passage, start)) start = next;
  return start;
}

function stepLeft(passage: Passage, start: number): number {
  const i = start - 1;
  if (
    wordAt(passage, i) === 'to' &&
    wordAt(passage, i - 1) === 'on' &&
    /^(went|goes|go|gone)$/.test(wordAt(passage, i - 2))
  )
    return i - 2;
  if (is(passage, i, kind.time)) return timeBefore(passage, i);
  if (wordAt(passage, i - 1) === 'in' && isInTurn(passage, i)) return i - 1;
  if (is(passage, i, kind.auxiliary)) return i;
  if (isFloating(passage, i)) return isBound(passage, i) ? i : start;
  return is(passage, i, kind.adverb) && !is(passage, i, kind.determiner) ? i : start;
}

/** "She *in turn* called him". */
const isInTurn = wordTest(/^(turn|fact|effect|essence|part)$/);

const isFloating = wordTest(/^(both|all|each|since|long)$/);

/** "have *both* said", "has *since* said", "Durbin and Schiff *both* said". */
function isBound(passage: Passage, i: number): boolean {
  return is(passage, i - 1, kind.auxiliary) || (isCapital(passage, i - 1) && !isCapital(passage, i));
}

/** Start of "on Monday", "late last week" or "Tuesday" that ends with the word of time at `i`; nothing before a noun. */
function timeBefore(passage: Passage, i: number): number {
  let start = i;
  while (is(passage, start - 1, kind.time)) start--;
  if (/^(on|in|late|early|this|during|for)$/.test(wordAt(passage, start - 1))) return start - 1;
  return /^(last|earlier|today|yesterday|tonight)$/.test(wordAt(passage, start)) || isCapital(passage, start)
    ? start
    : i + 1;
}

function isPassive(passage: Passage, verb: number, at: number): boolean {
  for (let i = verb; i < at; i++) if (is(passage, i, kind.be)) return endsAsParticiple(passage, at);
  return false;
}

const endsAsParticiple = wordTest(/(ed|id|ld|en|wn|ght)$/);

/** The noun that a relative clause with `who` at `who` is about. */
function antecedent(passage: Passage, from: number, who: number): NounPhrase | null {
  const end = /^[,—–]$/.test(wordAt(passage, who - 1)) ? who - 1 : who;
  const whole = governedBefore(passage, from, end) ?? nounPhraseBefore(passage, from, end);
  if (!whole || isSource(passage, whole)) return whole;
  const near = baseBefore(passage, from, end);
  return near && isSource(passage, near) ? near : whole;
}

const longestInsertion = 40;

/** The subject before an insertion that ends with the comma at `closing` ("Clinton, speaking in Ohio, said"). */
function aroundInsertion(passage: Passage, from: number, closing: number): NounPhrase | null {
  for (let i = closing - 1; i > from && i > closing - longestInsertion; i--) {
    if (quotationTo(passage, i + 1)) return null;
    if (wordAt(passage, i) !== ',') continue;
    const phrase = nounPhraseBefore(passage, from, i);
    if (!phrase || is(passage, phrase.from - 1, kind.preposition)) continue;
    if (!isSource(passage, phrase) && !isName(passage, i + 1, closing)) continue;
    if (!isApposition(passage, i + 1)) return phrase;
    return coordinated(passage, from, { ...phrase, to: closing });
  }
  return null;
}

/** "The German chancellor, Angela Merkel, and the French president, François Hollande,": each with the name in apposition. */
function coordinated(passage: Passage, from: number, last: NounPhrase): NounPhrase {
  if (wordAt(passage, last.from - 1) !== 'and' || wordAt(passage, last.from - 2) !== ',') return last;
  const left = aroundInsertion(passage, from, last.from - 2);
  return left ? { from: left.from, to: last.to, head: left.head } : last;
}

/** "Another onlooker, Nicole Towarek,": a name behind a noun tells that it means a person. */
function isName(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapital(passage, i)) return false;
  return to - from > 1;
}

function isApposition(passage: Passage, start: number): boolean {
  if (is(passage, start, kind.preposition | kind.subordinator | kind.adverb | kind.auxiliary)) return false;
  return !/ing$/.test(wordAt(passage, start));
}

/**
 * Whether a noun phrase can be the source of what the strict verbs report: a person, a body, a document or a name; not
 * where it is denied ("*Not* everyone agreed").
 */
export function isSource(passage: Passage, phrase: NounPhrase): boolean {
  const word = wordAt(passage, phrase.head);
  if (wordAt(passage, phrase.from - 1) === 'not' && has(passage.tokens, phrase.from - 1, flag.sentenceStart))
    return false;
  if (is(passage, phrase.head, kind.subject)) return /^(he|she|they|we|i|who|you)$/.test(word) || word.includes("'");
  if (is(passage, phrase.head, kind.time)) return false;
  if (is(passage, phrase.head, kind.determiner)) return isBareSource(word) || wordAt(passage, phrase.head + 1) === 'of';
  if (isNamePart(passage, phrase.head)) return !isSentenceAdverb(passage, phrase);
  return is(passage, phrase.head, kind.person | kind.document);
}

/** A capital, or what a hyphen joins to one ("Park Geun-*hye*"). */
function isNamePart(passage: Passage, i: number): boolean {
  return isCapital(passage, i) || (wordAt(passage, i - 1) === '-' && isCapital(passage, i - 2));
}

function isSentenceAdverb(passage: Passage, phrase: Range): boolean {
  return phrase.to - phrase.from === 1 && is(passage, phrase.from, kind.adverb | kind.preposition | kind.subordinator);
}
