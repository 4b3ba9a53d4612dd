import { skipAdjuncts } from './adjunct.ts';
import { particlesEnd } from './content.ts';
import type { Cue } from './cues.ts';
import type { Reading, Scope } from './found.ts';
import { isMark, type Passage, quotationFrom, type Range, wordAt, wordTest } from './passage.ts';
import { isSource, type Subject, subjectBefore } from './source.ts';
import { trimEnd } from './trim.ts';

/** Reads `As SOURCE CUE, content` and `content, as SOURCE CUE`: the clause of the source is an aside to what it said. */
export function readAside(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  if (!cue.frames.has('after') || cue.form === 'ing' || !hasAs(passage, scope.from, at)) return null;
  const verbTo = particlesEnd(passage, at, cue);
  const subject = verbTo === null ? null : subjectBefore(passage, scope.from, at);
  if (verbTo === null || !subject || subject.passive || wordAt(passage, subject.from - 1) !== 'as') return null;
  const close = skipAdjuncts(passage, verbTo, scope.to);
  if (!isSource(passage, subject) || !closes(passage, close, scope.to)) return null;
  const content = contentOf(passage, scope, { subject, close });
  if (!content) return null;
  const { from, to, head } = subject;
  const found = { source: { from, to }, head, cue: { from: at, to: verbTo }, content, continues: null };
  return { found, next: Math.max(close, content.at(-1)?.to ?? close) };
}

const asReach = 30;

/** Whether an "as" stands before the cue at all: saves reading the subject of every other one. */
function hasAs(passage: Passage, from: number, at: number): boolean {
  for (let i = at - 2; i >= from && i > at - asReach; i--) if (isAs(passage, i)) return true;
  return false;
}

const isAs = wordTest(/^as$/);

function closes(passage: Passage, i: number, end: number): boolean {
  return i >= end || (isMark(passage, i) && !quotationFrom(passage, i));
}

/** The clause behind the aside that opens the sentence, else the one before it and what goes on behind it. */
function contentOf(passage: Passage, scope: Scope, at: { subject: Subject; close: number }): Range[] | null {
  const as = at.subject.from - 1;
  const behind = { from: at.close + 1, to: trimEnd(passage, at.close + 1, scope.to) };
  if (as <= scope.from + 1) return wordAt(passage, at.close) === ',' && behind.to > behind.from ? [behind] : null;
  if (!/^[,—–]$/.test(wordAt(passage, as - 1))) return null;
  let from = scope.from;
  while (isMark(passage, from) && !quotationFrom(passage, from)) from++;
  if (as - 1 <= from) return null;
  const before = { from, to: as - 1 };
  return wordAt(passage, at.close) === ',' && behind.to > behind.from ? [before, behind] : [before];
}
