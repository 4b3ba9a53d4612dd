import { addresseeEnd, skipAdjuncts } from './adjunct.ts';
import { markFrom } from './after.ts';
import type { NounPhrase } from './base-phrase.ts';
import type { Reading, Scope } from './found.ts';
import { nounPhraseIn } from './nounphrase.ts';
import { is, isCapital, isMark, type Passage, quotationTo, type Range, wordAt } from './passage.ts';
import { trimEnd } from './trim.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** Reads `According to SOURCE, content` and `content, according to SOURCE`, where `at` is the word "according". */
export function readAccording(passage: Passage, scope: Scope, at: number): Reading | null {
  if (wordAt(passage, at + 1) !== 'to') return null;
  const first = startOf(passage, scope.from);
  const leading = first === at || /^(and|but)$/.test(wordAt(passage, at - 1));
  const source = phraseAfter(passage, { from: at + 2, to: scope.to }, leading);
  if (!source) return null;
  const rest = skipAdjuncts(passage, source.to, scope.to);
  const piece = leading
    ? { from: first === at ? afterComma(passage, rest, scope.to) : rest, to: scope.to }
    : { from: first, to: beforeComma(passage, at) };
  const content = { from: piece.from, to: trimEnd(passage, piece.from, piece.to) };
  if (content.to <= content.from) return null;
  const broken = leading ? null : brokenPiece(passage, rest, scope.to);
  const found = {
    source,
    head: source.head,
    cue: { from: at, to: at + 2 },
    content: broken ? [content, broken] : [content],
    continues: null,
  };
  return { found, next: leading ? scope.to : (broken?.to ?? rest) };
}

/** "The deal, according to Clinton, is dead": the verb behind the tag goes on with the clause. */
function brokenPiece(passage: Passage, comma: number, end: number): Range | null {
  if (wordAt(passage, comma) !== ',' || !is(passage, comma + 1, kind.auxiliary | kind.verb)) return null;
  return { from: comma + 1, to: trimEnd(passage, comma + 1, end) };
}

function startOf(passage: Passage, from: number): number {
  let k = from;
  while (isMark(passage, k) && passage.quoted[k] === -1) k++;
  return /^(and|but)$/.test(wordAt(passage, k)) ? k + 1 : k;
}

/** The noun phrase at the start of a range, with what is coordinated with it or stands in apposition. */
function phraseAfter(passage: Passage, { from, to: end }: Range, leading: boolean): NounPhrase | null {
  let to = addresseeEnd(passage, from, end);
  if (to === from) return null;
  const head = nounPhraseIn(passage, from, to)?.head ?? from;
  while (/^(and|or|from|in|by)$/.test(wordAt(passage, to)) && !is(passage, to + 1, kind.time)) {
    const next = addresseeEnd(passage, to + 1, end);
    if (next === to + 1 || next > end) break;
    to = next;
  }
  to = phraseEnd(passage, to, end);
  if (leading && isPlural(passage, head)) return { from, to, head };
  return { from, to: appositionEnd(passage, { from: to, to: end }, leading && !isCapital(passage, head)), head };
}

/** "according to the White House *encouraged* him": a verb with an object; "a poll *released* Wednesday" has none. */
function isVerb(passage: Passage, i: number): boolean {
  return is(passage, i, kind.past) && is(passage, i + 1, kind.object | kind.determiner);
}

/** "According to official *statements*, Trump, now in hospital, …": what several say has no name behind it. */
function isPlural(passage: Passage, head: number): boolean {
  return /[^s]s$/.test(wordAt(passage, head)) && !isCapital(passage, head);
}

const longestPhrase = 14;

/** "a poll *released Wednesday*", "two people *familiar with her thinking*": what else stands before the next mark. */
function phraseEnd(passage: Passage, from: number, end: number): number {
  const to = markFrom(passage, from, end);
  const when = is(passage, from, kind.preposition) ? from + 1 : from;
  if (to - from > longestPhrase || (is(passage, when, kind.time) && !is(passage, when - 1, kind.past))) return from;
  for (let i = from; i < to; i++)
    if (is(passage, i, kind.auxiliary | kind.subject | kind.subordinator | kind.verb) || isVerb(passage, i))
      return from;
  return to;
}

const longestApposition = 14;

/** ", Dee Margo," or ", a professor at Yale": no clause, and closed by a comma where content follows. */
function appositionEnd(passage: Passage, { from, to: end }: Range, namesOnly: boolean): number {
  if (wordAt(passage, from) !== ',') return from;
  const to = markFrom(passage, from + 1, end);
  if (to - from > longestApposition || wordAt(passage, to) === ':') return from;
  let name = true;
  for (let i = from + 1; i < to; i++) {
    if (isFiniteVerb(passage, i)) return from;
    if (!isCapital(passage, i)) name = false;
  }
  return name || (!namesOnly && is(passage, from + 1, kind.determiner | kind.human)) ? to : from;
}

/** Content after the comma that closes a leading phrase; a relative clause or an adjunct before it is skipped. */
function afterComma(passage: Passage, from: number, end: number): number {
  for (let k = from; k < end; k++) if (wordAt(passage, k) === ',') return k + 1;
  return from;
}

function beforeComma(passage: Passage, at: number): number {
  return wordAt(passage, at - 1) === ',' && !quotationTo(passage, at) ? at - 1 : at;
}
