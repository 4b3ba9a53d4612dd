import { flag, has } from '../annotate/tokens.ts';
import { trimEnd } from './after.ts';
import type { Reading, Scope } from './found.ts';
import { baseBefore, type NounPhrase } from './nounphrase.ts';
import { cueNouns } from './nouns.ts';
import { is, isMark, type Passage, wordAt } from './passage.ts';
import { isSource } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** Reads `SOURCE's CUE that content` and `her CUE to content`: a noun with its possessor as the source. */
export function readNominal(passage: Passage, scope: Scope, at: number): Reading | null {
  const opener = wordAt(passage, at + 1);
  if (!cueNouns.get(wordAt(passage, at))?.has(opener)) return null;
  const source = possessor(passage, scope, at);
  if (!source) return null;
  const from = opener === 'to' ? at + 1 : at + 2;
  const to = trimEnd(passage, from, contentEnd(passage, from, scope.to));
  if (to <= from) return null;
  const cue = { from: at, to: opener === 'to' || opener === 'that' ? at + 1 : at + 2 };
  return { found: { source, head: source.head, cue, content: [{ from, to }], continues: null }, next: to };
}

function possessor(passage: Passage, scope: Scope, at: number): NounPhrase | null {
  let i = at - 1;
  while (i > scope.from && isAdjective(passage, i)) i--;
  if (/^(his|her|their)$/.test(wordAt(passage, i))) return { from: i, to: i + 1, head: i };
  if (!has(passage.tokens, i, flag.possessive)) return null;
  const phrase = baseBefore(passage, scope.from, i);
  return phrase && isSource(passage, phrase) ? phrase : null;
}

function isAdjective(passage: Passage, i: number): boolean {
  if (isMark(passage, i)) return wordAt(passage, i) === '-';
  const other =
    kind.determiner | kind.preposition | kind.conjunction | kind.auxiliary | kind.subordinator | kind.subject;
  if (/[^s]s$/.test(wordAt(passage, i)) || has(passage.tokens, i, flag.possessive)) return false;
  return !is(passage, i, other);
}

/** A noun's content ends at a comma, or before the verb that the noun is the subject of. */
function contentEnd(passage: Passage, from: number, end: number): number {
  let verbs = wordAt(passage, from) === 'to' || wordAt(passage, from - 1) !== 'that' ? 1 : 0;
  for (let i = from; i < end; i++) {
    if (wordAt(passage, i) === ',' && passage.quoted[i] === -1) return i;
    if (!isFiniteVerb(passage, i) || continuesVerb(passage, i)) continue;
    if (verbs === 1) return i;
    verbs++;
  }
  return end;
}

/** A participle behind its auxiliary or adverb ("was *rigged*"). */
function continuesVerb(passage: Passage, i: number): boolean {
  if (is(passage, i - 1, kind.auxiliary)) return true;
  return !is(passage, i, kind.auxiliary) && (isFiniteVerb(passage, i - 1) || is(passage, i - 1, kind.adverb));
}
