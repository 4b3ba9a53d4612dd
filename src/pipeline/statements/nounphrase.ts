import { flag, has } from '../annotate/tokens.ts';
import { baseBefore, type NounPhrase } from './base-phrase.ts';
import { is, isCapital, isMark, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

/**
 * The noun phrase that ends right before token `end` and starts at `from` or later: a base phrase, the phrases that it
 * is attached to by prepositions, and what is coordinated with it. Null where no noun stands there.
 */
export function nounPhraseBefore(passage: Passage, from: number, end: number): NounPhrase | null {
  if (end <= from) return null;
  if (isReflexive(passage, end - 1)) return nounPhraseBefore(passage, from, end - 1);
  if (is(passage, end - 1, kind.subject)) return { from: end - 1, to: end, head: end - 1 };
  if (isOfThem(passage, end)) return { from: end - 3, to: end, head: end - 3 };
  const base = behindAdverbial(passage, baseBefore(passage, from, end));
  if (!base) return null;
  return withList(passage, from, withPrepositions(passage, from, withLabel(passage, from, base)));
}

/** "Clinton *herself* joked". */
const isReflexive = wordTest(/^(him|her|it|them)sel(f|ves)$/);

/** "several *of them*". */
function isOfThem(passage: Passage, end: number): boolean {
  return (
    /^(them|us|those|these)$/.test(wordAt(passage, end - 1)) &&
    wordAt(passage, end - 2) === 'of' &&
    is(passage, end - 3, kind.determiner)
  );
}

/** "On live television *Erdogan*": a name behind what a fronted preposition governs, where that is nobody's title. */
function behindAdverbial(passage: Passage, base: NounPhrase | null): NounPhrase | null {
  if (!base || !is(passage, base.from - 1, kind.preposition) || !has(passage.tokens, base.from - 1, flag.sentenceStart))
    return base;
  let name = base.to;
  while (name > base.from && isCapital(passage, name - 1)) name--;
  const noun = name - 1;
  if (name === base.to || noun < base.from || isMark(passage, noun) || is(passage, noun, kind.human | kind.determiner))
    return base;
  return { ...base, from: name };
}

/** "newspaper The Hindu": the noun before a name that starts with its article. */
function withLabel(passage: Passage, from: number, base: NounPhrase): NounPhrase {
  const label = base.from - 1;
  const names = isCapital(passage, base.from) && is(passage, base.from, kind.determiner) && label >= from;
  if (!names || isCapital(passage, label) || !is(passage, label, kind.document | kind.human)) return base;
  return { ...base, from: baseBefore(passage, from, base.from)?.from ?? label };
}

/** The noun phrase from `from` to before `to`, of which the part before the first preposition holds the head. */
export function nounPhraseIn(passage: Passage, from: number, to: number): NounPhrase | null {
  let end = from;
  while (end < to && !(end > from && is(passage, end, kind.preposition))) end++;
  const base = baseBefore(passage, from, end);
  return base && base.from === from ? { from, to, head: base.head } : null;
}

const isAttaching = wordTest(
  /^(of|for|at|in|from|with|on|to|against|near|behind|between|among|under|by|across|during|including)$/,
);

function withPrepositions(passage: Passage, from: number, base: NounPhrase): NounPhrase {
  let whole = base;
  while (whole.from > from + 1 && isAttaching(passage, whole.from - 1)) {
    const double = isAttaching(passage, whole.from - 2) ? 2 : 1;
    const left = baseBefore(passage, from, whole.from - double);
    if (!left) return base;
    whole = { from: left.from, to: base.to, head: left.head };
  }
  return opensAdverbial(passage, from, whole) ? base : whole;
}

/** "(from) *Senator Ted Cruz of Texas*, who …": a name with its state, also where a preposition governs the whole. */
export function governedBefore(passage: Passage, from: number, end: number): NounPhrase | null {
  const place = baseBefore(passage, from, end);
  if (!place || !/^(of|from)$/.test(wordAt(passage, place.from - 1)) || !isCapital(passage, place.from)) return null;
  const person = baseBefore(passage, from, place.from - 1);
  return person && isCapital(passage, person.head) ? { from: person.from, to: end, head: person.head } : null;
}

/** Whether the phrase belongs to a preposition that opens the clause ("In a speech in Ohio Clinton said"). */
function opensAdverbial(passage: Passage, from: number, phrase: NounPhrase): boolean {
  return phrase.from > from && is(passage, phrase.from - 1, kind.preposition);
}

/**
 * Adds what is coordinated on the left ("Abbas, Assad, Raisi, and …") where a clause border stands before it. A comma before
 * the conjunction closes a list of three or more, else a clause.
 */
function withList(passage: Passage, from: number, last: NounPhrase): NounPhrase {
  if (!isAndOr(passage, last.from - 1)) return last;
  const three = wordAt(passage, last.from - 2) === ',';
  let elements = 1;
  let whole = last;
  let best = last;
  while (whole.from > from) {
    const left = elementBefore(passage, from, whole.from);
    if (!left || (canSpeak(passage, last.head) && !canSpeak(passage, left.head))) break;
    whole = { from: left.from, to: last.to, head: left.head };
    elements++;
    if ((elements > 2 || !three) && isClauseStart(passage, from, whole.from)) best = whole;
  }
  return best;
}

/** "fell 2 percent, and *analysts* said": what cannot speak is not coordinated with who does. */
function canSpeak(passage: Passage, head: number): boolean {
  return isCapital(passage, head) || is(passage, head, kind.person | kind.document | kind.determiner | kind.subject);
}

const isAndOr = wordTest(/^(and|or|&)$/);

function elementBefore(passage: Passage, from: number, start: number): NounPhrase | null {
  let end = start;
  if (isAndOr(passage, end - 1)) end--;
  if (wordAt(passage, end - 1) === ',') end--;
  if (end === start || end <= from) return null;
  const base = baseBefore(passage, from, end);
  if (!base || hasParticiple(passage, base) || isDate(passage, base)) return null;
  return withPrepositions(passage, from, base);
}

/** "On October 6, Trump and Putin …", "fell 2 percent, and analysts said": a date or a share is no element of the list. */
function isDate(passage: Passage, phrase: NounPhrase): boolean {
  return (
    is(passage, phrase.from, kind.time) ||
    has(passage.tokens, phrase.head, flag.digit) ||
    wordAt(passage, phrase.head) === 'percent'
  );
}

/** An inner lower-case word in -ed without a determiner before it is taken for a verb ("attacked Clinton"). */
function hasParticiple(passage: Passage, phrase: Range): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const verb = /[a-z]ed$/.test(wordAt(passage, i)) && !isCapital(passage, i);
    if (verb && !is(passage, i - 1, kind.determiner)) return true;
  }
  return false;
}

/** Whether a clause can start at token `i`: at `from`, after a mark, a conjunction or a subordinator. */
function isClauseStart(passage: Passage, from: number, i: number): boolean {
  if (i <= from || passage.quoted[i - 1] !== -1) return true;
  return isMark(passage, i - 1) || is(passage, i - 1, kind.conjunction | kind.subordinator | kind.adverb);
}
