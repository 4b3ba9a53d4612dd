import { addresseeEnd, skipAdjuncts } from './adjunct.ts';
import type { Cue } from './cues.ts';
import { cueAt, is, isCapital, isMark, type Passage, quotationFrom, type Range, wordAt, wordTest } from './passage.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** A cue verb at a token, with the end of its unit. */
export interface CueSite {
  at: number;
  cue: Cue;
  /** End of the unit, beyond which content does not reach. */
  end: number;
}

const noObject = kind.preposition | kind.conjunction | kind.subordinator | kind.auxiliary;

/** Whether a noun phrase that can be a cue's object starts at `i`, with all that the cue asks of it. */
export function startsObject(passage: Passage, site: CueSite, i: number): boolean {
  if (i >= site.end || (is(passage, i, noObject) && !is(passage, i, kind.determiner | kind.object | kind.subject)))
    return wordAt(passage, i) === 'what' && i + 2 < site.end && site.cue.complement === null;
  if (isMark(passage, i) && !quotationFrom(passage, i) && wordAt(passage, i) !== '$') return false;
  if (is(passage, i, kind.time) && !is(passage, i + 1, kind.time) && i + 1 >= site.end) return false;
  const next = cueAt(passage, i);
  if (next && next.form !== 'ing' && next.form !== 'past' && !isCapital(passage, i) && !isPluralNoun(passage, i))
    return next.form === 'base' && endsPhrase(passage, i + 1, site.end) && site.cue.complement === null;
  return hasComplement(passage, site, i) && hasNoun(passage, site, i);
}

/** "urged *caution*.": a noun that is spelt as a verb, with nothing behind it that the verb could govern. */
function endsPhrase(passage: Passage, i: number, end: number): boolean {
  return i >= end || /^[.,;]$/.test(wordAt(passage, i)) || is(passage, i, kind.conjunction | kind.preposition);
}

const isPluralNoun = wordTest(
  /^(states|plans|reports|claims|comments|demands|requests|remarks|tweets|questions|calls|concerns|guarantees|promises|pledges|threats|doubts|estimates|projects|charges|answers|praises|orders)$/,
);

function hasNoun(passage: Passage, site: CueSite, i: number): boolean {
  const { nouns } = site.cue;
  if (!nouns) return true;
  for (let k = i; k < Math.min(site.end, i + 6); k++) if (nouns.has(wordAt(passage, k))) return true;
  return false;
}

function hasComplement(passage: Passage, site: CueSite, i: number): boolean {
  const { complement } = site.cue;
  if (complement === 'as' || complement === 'to')
    return find(passage, { from: i, to: Math.min(site.end, i + 15) }, complement);
  if (complement === 'for')
    return ['for', 'over', 'as'].some((word) => find(passage, { from: i, to: Math.min(site.end, i + 15) }, word));
  return site.cue.complement !== 'name' || (wordAt(passage, i) !== 'off' && isNamed(passage, site, i));
}

function find(passage: Passage, range: Range, word: string): boolean {
  for (let k = range.from; k < range.to; k++) if (wordAt(passage, k) === word || quotationFrom(passage, k)) return true;
  return false;
}

/** "called him crooked", "called the move a mistake": a second phrase after the object tells naming from telephoning. */
function isNamed(passage: Passage, site: CueSite, i: number): boolean {
  const after = addresseeEnd(passage, i, site.end);
  if (after >= site.end) return false;
  if (find(passage, { from: i, to: Math.min(site.end, after + 2) }, '"')) return true;
  if (isQuotedLater(passage, after, site.end)) return true;
  if (is(passage, after, kind.determiner) || endsInJudgement(passage, i, after)) return true;
  return (
    is(passage, i, kind.object | kind.subject) && !isMark(passage, after) && !is(passage, after, noObject | kind.time)
  );
}

const isJudgement = wordTest(
  /(ive|ous|able|ible|ful|less|ical|ish|wrong|false|unfair|untrue|racist|sexist|stupid|absurd)$/,
);

const longestObject = 20;

/** "called the claims of women who … *“false”*": the quotation comes before the first comma. */
function isQuotedLater(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + longestObject); i++) {
    if (quotationFrom(passage, i)) return true;
    if (isMark(passage, i) && /^[,;:—–]$/.test(wordAt(passage, i))) return false;
  }
  return false;
}

/** "called its actions *defensive*": an adjective behind its noun. */
function endsInJudgement(passage: Passage, from: number, to: number): boolean {
  return (
    to - from > 2 &&
    is(passage, from, kind.determiner) &&
    isJudgement(passage, to - 1) &&
    !/^an?$/.test(wordAt(passage, from))
  );
}

/** "announced this change by live television …": no verb follows the noun phrase, so that it is no clause. */
export function isPlainObject(passage: Passage, i: number, end: number): boolean {
  let k = addresseeEnd(passage, i, end);
  if (k === i) return false;
  for (let next = skipAdjuncts(passage, k, end); next > k; next = skipAdjuncts(passage, k, end)) k = next;
  if (k >= end || wordAt(passage, k) === '.') return true;
  if (wordAt(passage, k) === ',') return isAside(passage, k + 1);
  return is(passage, k, kind.conjunction) && isFiniteVerb(passage, k + 1);
}

/** What a comma sets off from a noun phrase, unless it is a relative clause or an apposition. */
export function isAside(passage: Passage, i: number): boolean {
  if (/^(who|whose|whom|which)$/.test(wordAt(passage, i))) return false;
  if (is(passage, i, kind.preposition | kind.subordinator | kind.adverb)) return true;
  if (is(passage, i, kind.conjunction)) return isFiniteVerb(passage, i + 1);
  return /..ing$/.test(wordAt(passage, i)) && !isCapital(passage, i);
}
