import { flag, has } from '../annotate/tokens.ts';
import { addresseeEnd, skipAdjuncts } from './adjunct.ts';
import { startsClause } from './clause.ts';
import type { Cue } from './cues.ts';
import { type CueSite, isPlainObject, startsObject } from './object.ts';
import { isJudging, isMedium, isVerb, reportsItself } from './openers.ts';
import { is, isCapital, isMark, type Passage, quotationFrom, type Range, wordAt, wordTest } from './passage.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** Where a cue ends and its content starts. */
export interface Opening {
  /** End of the cue: after the verb, or after the preposition that belongs to it. */
  cueTo: number;
  /** First token of the content: after the complementiser `that`. */
  from: number;
  /** Set where the content is a noun phrase and no clause, infinitive or quotation. */
  object?: true;
}

/** A site with the end of the verb and its particle. */
interface Place extends CueSite {
  verbTo: number;
}

/** Finds what opens the content to the right of a cue by the verb's frames; null where no frame fits. */
export function openContent(passage: Passage, site: CueSite): Opening | null {
  const verbTo = particlesEnd(passage, site.at, site.cue);
  if (verbTo === null) return null;
  const place: Place = { at: site.at, cue: site.cue, end: site.end, verbTo };
  const start = skipAdverbs(passage, verbTo, site.end);
  return openAt(passage, place, start) ?? openAfterAddressee(passage, place, start) ?? openLate(passage, place, start);
}

/** End of the verb with its particle ("pointed out", "made it clear"); null where the particle is missing. */
export function particlesEnd(passage: Passage, at: number, cue: Cue): number | null {
  if (cue.particles.length === 0) return at + 1;
  const found = cue.particles.find((words) => words.every((word, n) => wordAt(passage, at + 1 + n) === word));
  return found ? at + 1 + found.length : null;
}

/** Frames in their order of strength at token `i`: mark and quotation, complementiser, infinitive, preposition, rest. */
function openAt(passage: Passage, site: Place, i: number): Opening | null {
  const marked = openExplicit(passage, site, i) ?? openPreposition(passage, site, i);
  const adjunct =
    is(passage, i, kind.time) || (is(passage, i, kind.preposition) && !is(passage, i, kind.determiner | kind.adverb));
  return marked ?? (adjunct ? openLate(passage, site, i) : null) ?? openBare(passage, site, i);
}

function openExplicit(passage: Passage, site: Place, i: number): Opening | null {
  const { frames } = site.cue;
  const word = wordAt(passage, i);
  if (i >= site.end) return null;
  const titled = quotationFrom(passage, i);
  if (titled && wordAt(passage, titled.to) === 'that' && frames.has('that'))
    return { cueTo: site.verbTo, from: titled.to + 1 };
  if (titled && (frames.has('quote') || frames.has('object'))) return { cueTo: site.verbTo, from: i };
  if ((word === ',' || word === ':' || word === '-' || word === '—') && frames.has('quote')) {
    const from = skipAdverbs(passage, i + 1, site.end);
    if (quotationFrom(passage, from)) return { cueTo: site.verbTo, from };
    return word === ':' &&
      i + 1 < site.end &&
      has(passage.tokens, i + 1, flag.spaceBefore) &&
      !reportsItself(passage, i + 1, site.end)
      ? { cueTo: site.verbTo, from: i + 1 }
      : null;
  }
  if (word === 'as' && frames.has('object') && isJudging(passage, i))
    return { cueTo: site.verbTo, from: i, object: true };
  if (word === 'that' && is(passage, i - 1, kind.document) && isVerb(passage, i + 1)) return null;
  if (frames.has('that') && complementisers.has(word)) {
    return { cueTo: site.verbTo, from: word === 'that' ? behindComma(passage, i + 1) : i };
  }
  const to = word === 'not' && wordAt(passage, i + 1) === 'to' ? i + 1 : i;
  return wordAt(passage, to) === 'to' && frames.has('to') && isInfinitive(passage, to)
    ? { cueTo: site.verbTo, from: i }
    : null;
}

const complementisers = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when']);

/** "said that, if elected, …": the comma is no content. */
function behindComma(passage: Passage, i: number): number {
  return wordAt(passage, i) === ',' ? i + 1 : i;
}

function isInfinitive(passage: Passage, to: number): boolean {
  const next = to + 1;
  if (quotationFrom(passage, next)) return true;
  return !is(passage, next, kind.determiner | kind.object) && !isCapital(passage, next) && !isMark(passage, next);
}

function openPreposition(passage: Passage, site: Place, i: number): Opening | null {
  if (!site.cue.prepositions.has(wordAt(passage, i)) || i + 1 >= site.end || is(passage, i + 1, kind.time)) return null;
  if (wordAt(passage, i) === 'on' && isMedium(passage, i + 1)) return null;
  if (isMark(passage, i + 1) && !quotationFrom(passage, i + 1)) return null;
  return { cueTo: i + 1, from: i + 1, object: true };
}

function openBare(passage: Passage, site: Place, i: number): Opening | null {
  const { frames } = site.cue;
  const object = frames.has('object') && startsObject(passage, site, i);
  const clause = frames.has('clause') && !frames.has('addressee') && startsClause(passage, i, site.end);
  if (clause && !(object && isPlainObject(passage, i, site.end))) return { cueTo: site.verbTo, from: i };
  return object ? { cueTo: site.verbTo, from: i, object: true } : null;
}

/** "told reporters in Ohio that …": the one spoken to, then a frame. */
function openAfterAddressee(passage: Passage, site: Place, start: number): Opening | null {
  if (!site.cue.frames.has('addressee')) return null;
  const after = addresseeEnd(passage, start, site.end);
  if (after === start) return null;
  const direct = openExplicit(passage, site, after) ?? openPreposition(passage, site, after);
  if (direct) return { ...direct, cueTo: site.verbTo };
  const late = skipAdjuncts(passage, after, site.end);
  const found = openExplicit(passage, site, late);
  if (found) return { ...found, cueTo: site.verbTo };
  if (!site.cue.frames.has('clause')) return null;
  if (isFiniteVerb(passage, after)) return openBehindName(passage, site, { start, after });
  return startsClause(passage, late, site.end) ? { cueTo: site.verbTo, from: late } : null;
}

/** "warned the war could spread", "told CNN negotiations had failed": the clause starts with the noun phrase, or behind the name in it. */
function openBehindName(
  passage: Passage,
  site: Place,
  { start, after }: { start: number; after: number },
): Opening | null {
  if (site.cue.lemma !== 'tell') return { cueTo: site.verbTo, from: start };
  let from = after;
  while (from > start && !isCapital(passage, from - 1)) from--;
  return from > start && from < after ? { cueTo: site.verbTo, from } : null;
}

/** "said in a statement on Monday that …": adjuncts, then a frame. */
function openLate(passage: Passage, site: Place, start: number): Opening | null {
  const late = skipAdjuncts(passage, start, site.end);
  if (late === start) return null;
  const found = openAfterTime(passage, site, { from: start, to: late }) ?? openExplicit(passage, site, late);
  if (found) return found;
  return openLateBare(passage, site, late);
}

/** "promised Thursday *to* sue": behind a word of time the infinitive is the verb's, and no phrase of whom it was said to. */
function openAfterTime(passage: Passage, site: Place, adjuncts: Range): Opening | null {
  if (!site.cue.frames.has('to')) return null;
  for (let i = adjuncts.from + 1; i < adjuncts.to; i++)
    if (wordAt(passage, i) === 'to' && is(passage, i - 1, kind.time) && isInfinitive(passage, i))
      return { cueTo: site.verbTo, from: i };
  return null;
}

function openLateBare(passage: Passage, site: Place, late: number): Opening | null {
  const { frames } = site.cue;
  const object = frames.has('object') && startsObject(passage, site, late);
  const clause = frames.has('clause') && startsClause(passage, late, site.end);
  if (clause && !(object && isPlainObject(passage, late, site.end))) return { cueTo: site.verbTo, from: late };
  return object ? { cueTo: site.verbTo, from: late, object: true } : null;
}

const isOfContent = wordTest(/^(ever|never|not)$/);

/** First token from `i` on that is no adverb of the cue's. */
export function skipAdverbs(passage: Passage, i: number, end: number): number {
  let k = i;
  while (
    k < end &&
    is(passage, k, kind.adverb) &&
    !is(passage, k, kind.time | kind.determiner) &&
    !isOfContent(passage, k)
  )
    k++;
  return k;
}
