import { isSoDid, opensAfterthought } from './afterthought.ts';
import type { Cue } from './cues.ts';
import type { Scope } from './found.ts';
import { isAside } from './object.ts';
import { cueAt, is, type Passage, quotationTo, wordAt, wordTest } from './passage.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/**
 * A noun phrase ends before a second verb; what is judged also at circumstances, and at a comma that opens an aside or a
 * relative clause, which a long nominal content as in "expressed concern over …, which …" holds.
 */
export function objectEnd(passage: Passage, scope: Scope, { frames, form, longObject }: Cue): number {
  const judged = !longObject && !frames.has('that');
  for (let i = scope.from + 1; i < scope.to - 1; i++) {
    if (passage.quoted[i] !== -1) continue;
    if (quotationTo(passage, i) && isSoDid(passage, i)) return i;
    if (channel(passage, i)) return i;
    if (judged && wordAt(passage, i) === 'as' && /^s?he$|^they$/.test(wordAt(passage, i + 1))) return i;
    if (judged && circumstance(passage, i)) return beforeSpan(passage, scope.from, i);
    if (wordAt(passage, i) === ',' && opensAfterthought(passage, i + 1, scope.to)) return i;
    if (opensReport(passage, i, scope.to)) return i;
    if (judged && wordAt(passage, i) === ',' && (isAside(passage, i + 1) || relative(passage, i + 1))) return i;
    if (is(passage, i, kind.conjunction) && form !== 'base' && isSecondVerb(passage, i + 1)) return i;
  }
  return scope.to;
}

const isThen = wordTest(/^(after|as|while)$/);

const reportReach = 8;

/** "urged restraint *after North Korea said …*": a clause that reports itself. */
function opensReport(passage: Passage, i: number, end: number): boolean {
  if (!isThen(passage, i)) return false;
  for (let k = i + 2; k < Math.min(end, i + reportReach); k++) {
    if (is(passage, k, kind.conjunction) || passage.quoted[k] !== -1) return false;
    const form = cueAt(passage, k)?.form;
    if (form === 'past' || form === 'third') return !is(passage, k - 1, kind.be | kind.determiner);
    if (isFiniteVerb(passage, k)) return false;
  }
  return false;
}

/** ", *hours* after he spoke": the words that measure the time belong to the circumstance. */
function beforeSpan(passage: Passage, from: number, at: number): number {
  let i = at;
  while (i > from && isSpan(passage, i - 1)) i--;
  return i > from && wordAt(passage, i - 1) === ',' ? i - 1 : at;
}

const isSpan = wordTest(
  /^(just|only|shortly|soon|barely|moments?|minutes?|hours?|days?|weeks?|months?|years?|an?|one|two|three|few|several)$/,
);

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
