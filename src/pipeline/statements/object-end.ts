import type { Cue } from './cues.ts';
import type { Scope } from './found.ts';
import { isAside } from './object.ts';
import { is, type Passage, wordAt, wordTest } from './passage.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/**
 * A noun phrase ends before a second verb; what is judged also at circumstances, and at a comma that opens an aside or a
 * relative clause, which a long nominal content as in "expressed concern over …, which …" holds.
 */
export function objectEnd(passage: Passage, scope: Scope, { frames, form, longObject }: Cue): number {
  const judged = !longObject && !frames.has('that');
  for (let i = scope.from + 2; i < scope.to - 1; i++) {
    if (passage.quoted[i] !== -1) continue;
    if (channel(passage, i) || (judged && circumstance(passage, i))) return i;
    if (judged && wordAt(passage, i) === ',' && (isAside(passage, i + 1) || relative(passage, i + 1))) return i;
    if (is(passage, i, kind.conjunction) && form !== 'base' && isSecondVerb(passage, i + 1)) return i;
  }
  return scope.to;
}

/** Words that add circumstances to a judgement rather than belong to what is judged. */
const circumstance = wordTest(
  /^(via|despite|amid|while|when|after|before|during|following|because|although|though|since)$/,
);

const channel = wordTest(/^(via|despite|;)$/);

const relative = wordTest(/^(who|which|whose)$/);

/** "praised Clinton and *went* home", "expressed support and *sent* …": a past or an auxiliary without a subject. */
function isSecondVerb(passage: Passage, i: number): boolean {
  return isFiniteVerb(passage, i) && !/s$/.test(wordAt(passage, i));
}
