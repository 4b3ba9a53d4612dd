import type { Reading, Scope } from './found.ts';
import { holderOf, isRelative } from './holder.ts';
import { cueNouns } from './nouns.ts';
import { is, type Passage, wordAt } from './passage.ts';
import { trimEnd } from './trim.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/**
 * Reads a noun that reports: `SOURCE's CUE that content`, `her CUE to content`, `SOURCE's CUE is that content`,
 * `SOURCE made a CUE to content`, `CUE among SOURCE that content` and, of nobody named, `the CUE that content`.
 */
export function readNominal(passage: Passage, scope: Scope, at: number): Reading | null {
  const openers = cueNouns.get(wordAt(passage, at));
  const opening = openers && openerAfter(passage, at, openers);
  if (opening === undefined || opening === null || opening >= scope.to) return null;
  const held = holderOf(passage, scope, { at, opening });
  if (!held || (wordAt(passage, opening) === 'that' && isRelative(passage, opening + 1))) return null;
  const opener = wordAt(passage, opening);
  const from = opener === 'to' ? opening : opening + 1;
  const to = trimEnd(passage, from, contentEnd(passage, from, scope.to));
  if (to <= from) return null;
  const own = opening === at + 1 && opener !== 'to' && opener !== 'that';
  const cue = { from: at, to: own ? at + 2 : at + 1 };
  return { found: { ...held, cue, content: [{ from, to }], continues: null }, next: to };
}

/** Where the opener stands: behind the noun, behind "is", or behind those among whom it is said. */
function openerAfter(passage: Passage, at: number, openers: ReadonlySet<string>): number | null {
  if (openers.has(wordAt(passage, at + 1))) return at + 1;
  const copula = is(passage, at + 1, kind.be) ? at + 2 : null;
  if (copula !== null) return /^(that|to)$/.test(wordAt(passage, copula)) && openers.has('that') ? copula : null;
  if (!openers.has('that') || !/^(among|from|by)$/.test(wordAt(passage, at + 1))) return null;
  for (let i = at + 2; i < at + longestAgent; i++) {
    if (wordAt(passage, i) === 'that') return i;
    if (isFiniteVerb(passage, i) || wordAt(passage, i) === ',') return null;
  }
  return null;
}

const longestAgent = 9;

/** A noun's content ends at a comma, or before the verb that the noun is the subject of. */
function contentEnd(passage: Passage, from: number, end: number): number {
  const infinitive = wordAt(passage, from) === 'to';
  let verbs = infinitive || wordAt(passage, from - 1) !== 'that' ? 1 : 0;
  if (is(passage, from - 2, kind.be)) verbs = Number.NEGATIVE_INFINITY;
  for (let i = infinitive ? from + 2 : from; i < end; i++) {
    if (wordAt(passage, i) === ',' && passage.quoted[i] === -1) return i;
    if (wordAt(passage, i) === 'and' && opensNext(passage, i + 1)) return i;
    if (!isFiniteVerb(passage, i) || continuesVerb(passage, i)) continue;
    if (verbs === 1) return i;
    verbs++;
  }
  return end;
}

/** "his pledge to support him and *his belief* that …": the next noun that reports. */
function opensNext(passage: Passage, i: number): boolean {
  return /^(his|her|their|its)$/.test(wordAt(passage, i)) && cueNouns.has(wordAt(passage, i + 1));
}

/** A participle behind its auxiliary, with or without an adverb between ("was *rigged*", "were not *classified*"). */
function continuesVerb(passage: Passage, i: number): boolean {
  let k = i - 1;
  while (is(passage, k, kind.adverb)) k--;
  return is(passage, k, kind.auxiliary) || wordAt(passage, k) === 'to' || isRelativePronoun(wordAt(passage, k));
}

function isRelativePronoun(word: string): boolean {
  return word === 'who' || word === 'which';
}
