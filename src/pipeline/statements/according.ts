import { addresseeEnd, skipAdjuncts } from './adjunct.ts';
import { trimEnd } from './after.ts';
import type { Reading, Scope } from './found.ts';
import { type NounPhrase, nounPhraseIn } from './nounphrase.ts';
import { isMark, type Passage, quotationTo, wordAt } from './passage.ts';

/** Reads `According to SOURCE, content` and `content, according to SOURCE`, where `at` is the word "according". */
export function readAccording(passage: Passage, scope: Scope, at: number): Reading | null {
  if (wordAt(passage, at + 1) !== 'to') return null;
  const source = phraseAfter(passage, at + 2, scope.to);
  if (!source) return null;
  const cue = { from: at, to: at + 2 };
  const first = startOf(passage, scope.from);
  const leading = first === at;
  const content = leading
    ? { from: afterComma(passage, source.to, scope.to), to: scope.to }
    : { from: first, to: beforeComma(passage, at) };
  const to = trimEnd(passage, content.from, content.to);
  if (to <= content.from) return null;
  const found = { source, head: source.head, cue, content: [{ from: content.from, to }], continues: null };
  return { found, next: leading ? scope.to : source.to };
}

function startOf(passage: Passage, from: number): number {
  let k = from;
  while (isMark(passage, k) && passage.quoted[k] === -1) k++;
  return /^(and|but)$/.test(wordAt(passage, k)) ? k + 1 : k;
}

/** The noun phrase from `from` on, with what is attached to it, up to a comma or a verb. */
function phraseAfter(passage: Passage, from: number, end: number): NounPhrase | null {
  const first = phraseEnd(passage, from, end);
  if (first === from) return null;
  const head = nounPhraseIn(passage, from, first)?.head ?? from;
  let to = skipAdjuncts(passage, first, end);
  while (to < end && /^(and|or)$/.test(wordAt(passage, to))) {
    const next = phraseEnd(passage, to + 1, end);
    if (next === to + 1) break;
    to = next;
  }
  return { from, to, head };
}

function phraseEnd(passage: Passage, from: number, end: number): number {
  return addresseeEnd(passage, from, end);
}

/** Content after the comma that closes a leading phrase; a relative clause or apposition before it is skipped. */
function afterComma(passage: Passage, from: number, end: number): number {
  for (let k = from; k < end; k++) if (wordAt(passage, k) === ',') return k + 1;
  return from;
}

function beforeComma(passage: Passage, at: number): number {
  return wordAt(passage, at - 1) === ',' && !quotationTo(passage, at) ? at - 1 : at;
}
