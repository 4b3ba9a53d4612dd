import { openContent } from './content.ts';
import type { Reading, Scope } from './found.ts';
import { cueAt, is, isMark, type Passage, type Range, wordAt } from './passage.ts';
import { subjectBefore } from './source.ts';
import { trimEnd } from './trim.ts';
import { kind } from './words.ts';

/** Reads `SUBJECT reportedly VERB …` and `Reportedly, …`, of which no source is named; a cue behind it reads by itself. */
export function readHearsay(passage: Passage, scope: Scope, at: number): Reading | null {
  if (is(passage, at - 1, kind.determiner) || readsItself(passage, scope, at + 1)) return null;
  const from = wordAt(passage, at + 1) === ',' ? at + 2 : at + 1;
  const rest = { from, to: trimEnd(passage, from, clauseEnd(passage, from, scope.to)) };
  if (rest.to <= rest.from) return null;
  const before = subjectPiece(passage, scope, at);
  const content = before ? [before, rest] : [rest];
  return {
    found: { source: null, head: null, cue: { from: at, to: at + 1 }, content, continues: null },
    next: rest.to,
  };
}

/** "reportedly told donors that …": a cue with content of its own. */
function readsItself(passage: Passage, scope: Scope, at: number): boolean {
  const cue = cueAt(passage, at);
  return cue?.frames.has('after') === true && openContent(passage, { at, cue, end: scope.to }) !== null;
}

/** The subject with its auxiliaries; none for a relative pronoun, or where the adverb opens the clause. */
function subjectPiece(passage: Passage, scope: Scope, at: number): Range | null {
  const subject = subjectBefore(passage, scope.from, at + 1);
  if (!subject || subject.from >= at || wordAt(passage, subject.verb - 1) === 'who') return null;
  return { from: subject.from, to: at };
}

function clauseEnd(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (isMark(passage, i) && passage.quoted[i] === -1 && /^[;:—–]$/.test(wordAt(passage, i))) return i;
  return end;
}
