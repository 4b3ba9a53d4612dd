import { flag, has } from '../annotate/tokens.ts';
import { cueAt, is, isCapital, isMark, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

/** A noun phrase: its tokens and the head noun of its leftmost part ("the *head* of the agency"). */
export interface NounPhrase extends Range {
  head: number;
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
