import type { CueSite, Scope } from './found.ts';
import { is, type Passage, wordAt } from './passage.ts';
import { isSource, subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/**
 * "McCain, who left after a video in which Trump brags about it, *said* …": content inside an insertion ends at the comma
 * before the verb whose subject stands before it.
 */
export function mainVerbEnd(passage: Passage, scope: Scope, { at }: CueSite): number {
  if (!hasComma(passage, scope.start, at)) return scope.to;
  for (let i = scope.from + 1; i < scope.to - 2; i++) {
    if (wordAt(passage, i) !== ',' || passage.quoted[i] !== -1) continue;
    const verb = is(passage, i + 1, kind.adverb) ? i + 2 : i + 1;
    if (!isFiniteVerb(passage, verb)) continue;
    const subject = subjectBefore(passage, scope.start, verb);
    if (!subject || subject.to > scope.from || !isSource(passage, subject)) continue;
    const relative = /^(who|which|whose)$/.test(wordAt(passage, subject.to + 1)) && subject.to < at;
    if (relative || subjectBefore(passage, scope.start, at)?.head !== subject.head) return i;
  }
  return scope.to;
}

/** Without a comma before the cue it stands in no insertion. */
function hasComma(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (wordAt(passage, i) === ',') return true;
  return false;
}
