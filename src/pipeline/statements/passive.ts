import { addresseeEnd } from './adjunct.ts';
import { trimEnd } from './after.ts';
import type { Cue } from './cues.ts';
import type { Reading, Scope } from './found.ts';
import { nounPhraseIn } from './nounphrase.ts';
import { type Passage, wordAt } from './passage.ts';
import { isSource, subjectBefore } from './source.ts';

/** Reads `CONTENT was CUE by SOURCE` ("The move was criticised by Clinton"). */
export function readPassive(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  if (cue.form !== 'past' || wordAt(passage, at + 1) !== 'by') return null;
  const subject = subjectBefore(passage, scope.from, at);
  if (!subject?.passive) return null;
  const to = phraseEnd(passage, at + 2, scope.to);
  const source = nounPhraseIn(passage, at + 2, to);
  if (!source || !isSource(passage, source)) return null;
  const subjectPiece = { from: subject.from, to: subject.to };
  const rest = /^(as|of|for)$/.test(wordAt(passage, to)) ? { from: to, to: trimEnd(passage, to, scope.to) } : null;
  const found = {
    source: { from: source.from, to: source.to },
    head: source.head,
    cue: { from: at, to: at + 1 },
    content: rest ? [subjectPiece, rest] : [subjectPiece],
    continues: null,
  };
  return { found, next: rest?.to ?? to };
}

/** The agent with what is coordinated with it. */
function phraseEnd(passage: Passage, from: number, end: number): number {
  let to = addresseeEnd(passage, from, end);
  while (/^(and|in|of)$/.test(wordAt(passage, to)) && addresseeEnd(passage, to + 1, end) > to + 1) {
    to = addresseeEnd(passage, to + 1, end);
  }
  return to;
}
