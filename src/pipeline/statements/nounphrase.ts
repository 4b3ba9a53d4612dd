import { flag, has } from '../annotate/tokens.ts';
import { cueAt, is, isCapital, isMark, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

/** A noun phrase: its tokens and the head noun of its leftmost part ("the *head* of the agency"). */
export interface NounPhrase extends Range {
  head: number;
}

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

/** A run of determiner, adjectives and nouns that ends right before `end`. */
export function baseBefore(passage: Passage, from: number, end: number): NounPhrase | null {
  let start = end;
  while (start > from) {
    const next = stepLeft(passage, from, start);
    if (next === start) break;
    start = next;
    if (is(passage, start, kind.determiner) && !is(passage, start - 1, kind.determiner) && !isInitial(passage, start))
      break;
  }
  while (start < end - 1 && is(passage, start, kind.time) && !has(passage.tokens, start + 1, flag.possessive)) start++;
  while (start < end && isMark(passage, start)) start++;
  return start === end ? null : { from: start, to: end, head: headOf(passage, start, end) };
}

/** Where the run starts if the token before `start` belongs to it, else `start` itself. */
function stepLeft(passage: Passage, from: number, start: number): number {
  const i = start - 1;
  if (passage.quoted[i] !== -1) return start;
  if (wordAt(passage, i) === ')') return openingBracket(passage, from, i);
  if (isMark(passage, i)) return joins(passage, i) ? i : start;
  if (wordAt(passage, i) === 'her' && (!isCapital(passage, i + 1) || isAdjective(passage, i + 1))) return i;
  if (wordAt(passage, i) === 'that' || is(passage, i, ends)) return start;
  if (
    is(passage, i, kind.adverb) &&
    !is(passage, i, kind.time | kind.determiner) &&
    !is(passage, i - 1, kind.determiner)
  )
    return start;
  if (endsAsVerb(passage, i)) return start;
  return i;
}

/** "her *Republican* rival". */
const isAdjective = wordTest(/^(republican|democratic|american|russian|british|french|german|israeli|iranian)$/);

const ends =
  kind.preposition | kind.conjunction | kind.subordinator | kind.auxiliary | kind.object | kind.subject | kind.verb;

/** A finite cue verb ends the phrase; as an adjective ("the proposed plan") it stands after a determiner. */
function endsAsVerb(passage: Passage, i: number): boolean {
  const cue = cueAt(passage, i);
  if (!cue || isCapital(passage, i) || is(passage, i - 1, kind.determiner)) return false;
  return cue.form === 'past' && !has(passage.tokens, i - 1, flag.possessive);
}

/** Marks that can stand inside a name: hyphens, possessives, `&`, and the full stop of a title or an initial. */
function joins(passage: Passage, i: number): boolean {
  if (has(passage.tokens, i, flag.possessive)) return true;
  const word = wordAt(passage, i);
  if (word === '.') return (is(passage, i - 1, kind.title) || isInitial(passage, i - 1)) && isCapital(passage, i + 1);
  return word === '-' || word === '&' || word === '%' || word === '$' || word === '/' || word === "'";
}

/** "John *A*. Boehner". */
function isInitial(passage: Passage, i: number): boolean {
  return isCapital(passage, i) && wordAt(passage, i).length === 1 && isCapital(passage, i - 1);
}

function openingBracket(passage: Passage, from: number, closing: number): number {
  for (let i = closing - 1; i >= from && i > closing - 15; i--) if (wordAt(passage, i) === '(') return i;
  return closing + 1;
}

/** The last word of the run that is neither a mark nor in brackets, nor "out" ("a survey *out* Wednesday"). */
function headOf(passage: Passage, from: number, to: number): number {
  let i = to - 1;
  while (i > from && (isMark(passage, i) || has(passage.tokens, i, flag.possessive))) {
    const bracket = wordAt(passage, i) === ')' ? openingBracket(passage, from, i) : i;
    i = Math.min(bracket, i) - 1;
  }
  const last = i > from + 1 && wordAt(passage, i) === 'out' ? i - 1 : i;
  return withoutParticiple(passage, from, Math.max(last, from));
}

/** "a statement *released*", "a man *wounded*": the noun before a participle is the head. */
function withoutParticiple(passage: Passage, from: number, head: number): number {
  const participle = is(passage, head, kind.past) && !isCapital(passage, head) && isParticiple(passage, head);
  return participle && head > from && !is(passage, head - 1, kind.determiner) ? head - 1 : head;
}

const isParticiple = wordTest(/[a-z]{2}ed$/);

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
