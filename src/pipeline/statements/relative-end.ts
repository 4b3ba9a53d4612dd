import { closesWithComma } from './closing.ts';
import { openContent } from './content.ts';
import type { CueSite, Scope } from './found.ts';
import { cueAt, is, isCapital, isMark, type Passage, wordAt } from './passage.ts';
import { verbGroupStart } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** "Trump, who called for a ban, told …": the comma before the main verb ends the relative clause. */
export function relativeEnd(passage: Passage, scope: Scope, { at, object }: CueSite): number {
  const who = verbGroupStart(passage, scope.left, at) - 1;
  if (wordAt(passage, who) !== 'who') return scope.to;
  if (!/^[,—–]$/.test(wordAt(passage, who - 1))) return mainCue(passage, scope, object === true);
  for (let i = scope.from; i < scope.to - 1; i++) {
    if (closesWithComma(passage, i) && isFiniteVerb(passage, verbBehind(passage, i))) return i;
    const verb = wordAt(passage, i) === wordAt(passage, who - 1) ? verbBehind(passage, i + 1) : null;
    if (verb !== null && (isFiniteVerb(passage, verb) || cueAt(passage, verb)?.form === 'third')) return i;
  }
  return scope.to;
}

/** "women who have accused him *urged* …": the cue that a restrictive relative clause stops at. */
function mainCue(passage: Passage, scope: Scope, object: boolean): number {
  for (const i of scope.cues) {
    const cue = cueAt(passage, i);
    if (i <= scope.from || !cue || (cue.form !== 'past' && cue.form !== 'third')) continue;
    const verb = verbGroupStart(passage, scope.from, i);
    if (is(passage, verb - 1, kind.conjunction | kind.subject | kind.determiner) || isMark(passage, verb - 1)) continue;
    if ((!object && isSourceName(passage, verb - 1)) || !openContent(passage, { at: i, cue, end: scope.to })) continue;
    return verb;
  }
  return scope.to;
}

/** A name right before the cue is its own subject. */
function isSourceName(passage: Passage, i: number): boolean {
  return isCapital(passage, i) || is(passage, i, kind.person);
}

/** First token from `i` on that is no adverb. */
function verbBehind(passage: Passage, i: number): number {
  return is(passage, i, kind.adverb) && !is(passage, i, kind.determiner) ? i + 1 : i;
}
