import { fitsSubject } from './agreement.ts';
import { skipAdverbs } from './content.ts';
import type { Cue } from './cues.ts';
import type { Reading, Scope } from './found.ts';
import { is, isMark, type Passage, quotationFrom, wordAt, wordTest } from './passage.ts';
import { subjectBefore } from './source.ts';
import { trimEnd } from './trim.ts';
import { kind } from './words.ts';

const isRelative = wordTest(/^(which|that|who|whom|what)$/);

const isWhom = wordTest(/^whom$/);

/** Reads `which SOURCE CUE was …`, `which SOURCE CUE as …` and `whom SOURCE CUE “…”`: what is said lacks its relative pronoun. */
export function readRelative(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  const subject = subjectBefore(passage, scope.left, at);
  if (!subject || subject.passive || cue.form === 'ing' || !isRelative(passage, subject.from - 1)) return null;
  const from = skipAdverbs(passage, at + 1, scope.to);
  if (!goesOn(passage, { from, relative: subject.from - 1 }, cue) || !fitsSubject(passage, subject, at, cue))
    return null;
  const content = { from, to: trimEnd(passage, from, clauseEnd(passage, from, scope.to)) };
  if (content.to <= content.from) return null;
  const source = { from: subject.from, to: subject.to };
  return {
    found: { source, head: subject.head, cue: { from: at, to: at + 1 }, content: [content], continues: null },
    next: content.to,
  };
}

/** Whether the words behind the cue go on with the clause that the relative pronoun belongs to. */
function goesOn(
  passage: Passage,
  { from, relative }: { from: number; relative: number },
  { frames, complement, lemma }: Cue,
): boolean {
  const word = wordAt(passage, from);
  if (frames.has('clause'))
    return is(passage, from, kind.auxiliary | kind.verb) || (word === 'to' && wordAt(passage, from + 1) === 'be');
  if (complement === 'as' || lemma === 'describe') return word === 'as';
  if (frames.has('object') && complement === null && isWhom(passage, relative)) return /^(of|for|as)$/.test(word);
  return complement === 'name' && (quotationFrom(passage, from) !== undefined || is(passage, from, kind.determiner));
}

function clauseEnd(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (isMark(passage, i) && passage.quoted[i] === -1 && /^[,;:—–]$/.test(wordAt(passage, i))) return i;
  return end;
}
