import { addresseeEnd, isAbbreviation, skipAdjuncts } from './adjunct.ts';
import { particlesEnd } from './content.ts';
import type { Cue } from './cues.ts';
import type { Reading, Scope } from './found.ts';
import { nounPhraseIn } from './nounphrase.ts';
import { is, isMark, type Passage, quotationFrom, quotationTo, wordAt } from './passage.ts';
import { isSource, subjectBefore, verbGroupStart } from './source.ts';
import { brokenOff, contentBefore, contentBehind, shortestClause, type Tag } from './tagged.ts';
import { trimEnd } from './trim.ts';
import { kind } from './words.ts';

/** A cue verb with the end of its particle. */
interface Site {
  at: number;
  cue: Cue;
  verbTo: number;
}

/** Reads `"…," he said`, `"…," said Clinton` and `…, officials said`: content first, then source and cue in either order. */
export function readAfter(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  if (!cue.frames.has('after') || cue.form === 'ing') return null;
  const verbTo = particlesEnd(passage, at, cue);
  if (verbTo === null) return null;
  const site = { at, cue, verbTo };
  const tag = subjectTag(passage, scope, site) ?? invertedTag(passage, scope, site);
  if (!tag) return null;
  if ((scope.cues[0] ?? at) < at && isInRelative(passage, tag)) return readOpened(passage, scope, { tag, site });
  const left = contentBefore(passage, scope, tag.from) ?? brokenOff(passage, scope, tag);
  if (!left) return readOpened(passage, scope, { tag, site });
  const right = contentBehind(passage, scope, { left, tag });
  const content = right ? [left, right] : [left];
  const found = { source: tag.source, head: tag.source.head, cue: { from: at, to: verbTo }, content, continues: null };
  return { found, next: right ? right.to : tag.to };
}

/** "governments that, *it says*, abuse their citizens": behind a cue of its own the tag speaks of the relative clause alone. */
function isInRelative(passage: Passage, tag: Tag): boolean {
  return /^(that|which|who)$/.test(wordAt(passage, tag.from - 2)) && wordAt(passage, tag.from - 1) === ',';
}

/** "But, he warned, the war will spread": all that is said stands behind the tag. */
function readOpened(passage: Passage, scope: Scope, { tag, site }: { tag: Tag; site: Site }): Reading | null {
  const first = tag.from - 2;
  if (
    first < scope.from ||
    !is(passage, first, kind.conjunction | kind.adverb | kind.subordinator) ||
    wordAt(passage, tag.to) !== ','
  )
    return null;
  const content = { from: tag.to + 1, to: trimEnd(passage, tag.to + 1, scope.to) };
  if (content.to - content.from < shortestClause || isMark(passage, content.from)) return null;
  const cue = { from: site.at, to: site.verbTo };
  const found = { source: tag.source, head: tag.source.head, cue, content: [content], continues: null };
  return { found, next: content.to };
}

/** `…, SOURCE CUE [addressee] [adjuncts]` up to a mark. */
function subjectTag(passage: Passage, scope: Scope, { at, cue, verbTo }: Site): Tag | null {
  const subject = subjectBefore(passage, scope.from, at);
  if (!subject || subject.passive || subject.from <= scope.from || !closesContent(passage, subject.from)) return null;
  const quoted =
    quotationTo(passage, subject.from) !== undefined && !is(passage, subject.head, kind.subject | kind.determiner);
  if (!quoted && !isSource(passage, subject) && wordAt(passage, subject.head) !== 'it') return null;
  if (isNounBehind(passage, subject.to - 1)) return null;
  const to = tagEnd(passage, scope, { verbTo, cue, spoken: endsUtterance(passage, scope, subject.from) });
  return to === null
    ? null
    : { source: { from: subject.from, to: subject.to, head: subject.head }, from: subject.from, to };
}

/** "one of *the* states": behind an article what is spelt as a cue is a noun. */
function isNounBehind(passage: Passage, last: number): boolean {
  return /^(the|an?|of|his|her|its|their|our|my)$/.test(wordAt(passage, last));
}

/** `," CUE SOURCE` up to a mark; behind a clause without quotation marks nothing but adjuncts may follow. */
function invertedTag(passage: Passage, scope: Scope, { at, cue, verbTo }: Site): Tag | null {
  if (verbGroupStart(passage, scope.from, at) !== at || at <= scope.from) return null;
  if (cue.frames.has('addressee') && !(asks.test(cue.lemma) && quotationTo(passage, at))) return null;
  if (!closesContent(passage, at)) return null;
  const named = invertedEnd(passage, verbTo, scope.to);
  const source = named > verbTo ? nounPhraseIn(passage, verbTo, named) : null;
  if (!source || !isSource(passage, source) || is(passage, source.head, kind.subject)) return null;
  const whole = apposition(passage, named, scope.to);
  const to = markFrom(passage, whole, scope.to);
  const quoted = quotationTo(passage, at) ?? quotationTo(passage, at - 1);
  if (!quoted && !/^(say|report|state|add|note|explain|write|warn|claim)$/.test(cue.lemma)) return null;
  if (!quoted && quotationFrom(passage, to)) return null;
  if (!quoted && skipAdjuncts(passage, whole, scope.to) < to) return null;
  return { source: { ...source, to: whole }, from: at, to };
}

/** Behind a quotation these have their subject behind them, not whom they speak to ("“Why?” asked Clinton"). */
const asks = /^(warn|ask|caution|advise|beg|implore)$/;

/** End of an inverted source: up to a mark, a word of time or an adjunct that does not belong to a name. */
function invertedEnd(passage: Passage, from: number, end: number): number {
  let k = addresseeEnd(passage, from, end);
  while (k < end && /^(of|for|at|from|in)$/.test(wordAt(passage, k))) {
    const inner = addresseeEnd(passage, k + 1, end);
    if (inner === k + 1 || is(passage, k + 1, kind.document)) break;
    k = inner;
  }
  return k;
}

/** `, a professor at Yale` behind an inverted source, up to the next mark. */
function apposition(passage: Passage, i: number, end: number): number {
  if (wordAt(passage, i) !== ',') return i;
  const to = markFrom(passage, i + 1, end);
  if (is(passage, i + 1, kind.determiner | kind.human)) return to;
  for (let k = i + 1; k < to; k++) if (is(passage, k, kind.human) && to - i < longestApposition) return to;
  return i;
}

const longestApposition = 12;

/** First mark from `i` on that ends a tag, or the end. */
export function markFrom(passage: Passage, i: number, end: number): number {
  let k = i;
  while (k < end && !endsTag(passage, k)) k++;
  return k;
}

function endsTag(passage: Passage, k: number): boolean {
  if (isAbbreviation(passage, k)) return false;
  return /^[,;:.?!—–]$/.test(wordAt(passage, k)) || quotationFrom(passage, k) !== undefined;
}

/** Whether a comma, a dash or a closing quotation mark stands right before token `i`. */
function closesContent(passage: Passage, i: number): boolean {
  return quotationTo(passage, i) !== undefined || /^[,—–]$/.test(wordAt(passage, i - 1));
}

/** End of the tag if nothing but an addressee and adjuncts stands between the cue and the next mark. */
function tagEnd(
  passage: Passage,
  scope: Scope,
  { verbTo: start, cue, spoken }: { verbTo: number; cue: Cue; spoken: boolean },
): number | null {
  const addressed = cue.frames.has('addressee') ? addresseeEnd(passage, start, scope.to) : start;
  if (cue.lemma === 'tell' && addressed === start) return null;
  const to = skipAdjuncts(passage, addressed, scope.to);
  if (spoken && to > start && quotationFrom(passage, to) && !isMark(passage, to - 1)) return to;
  if (to >= scope.to || endsTag(passage, to)) return opensOwnQuotation(passage, to) ? null : to;
  if (spoken) return markEnd(passage, to, scope.to);
  return passage.quoted[addressed] === -1 && quotationTo(passage, scope.from) ? null : looseEnd(passage, to, scope.to);
}

/** "“We won,” Trump said in a speech broadcast live": a quotation that opens the sentence and ends in a comma is all that is said. */
function endsUtterance(passage: Passage, scope: Scope, at: number): boolean {
  const quotation = quotationTo(passage, at);
  return quotation?.from === scope.from && /^[,?!—–]$/.test(wordAt(passage, quotation.to - 2));
}

function markEnd(passage: Passage, from: number, end: number): number | null {
  if (/^(that|he|she|they|it|we|i)$/.test(wordAt(passage, from)) && !opensRelative(passage, from)) return null;
  const to = markFrom(passage, from, end);
  return opensOwnQuotation(passage, to) ? null : to;
}

/** "after talks *that ran* past midnight": no complement, which has a subject. */
function opensRelative(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'that' && is(passage, i + 1, kind.auxiliary | kind.verb | kind.past);
}

/** The quotation that the tag itself opens (`Trump said, "…"`) unless it follows a full stop. */
function opensOwnQuotation(passage: Passage, to: number): boolean {
  return quotationFrom(passage, to) !== undefined || wordAt(passage, to) === ':';
}

/** Whatever adjuncts remain, up to the mark, if none of it could be a clause. */
function looseEnd(passage: Passage, from: number, end: number): number | null {
  if (
    !is(passage, from, kind.preposition | kind.adverb | kind.time) &&
    !/^(as|when|while|after|before)$/.test(wordAt(passage, from)) &&
    !opensRelative(passage, from)
  )
    return null;
  const to = markFrom(passage, from, end);
  if (quotationFrom(passage, to)) return null;
  for (let k = from + 1; k < to; k++) if (is(passage, k, kind.auxiliary | kind.subject | kind.verb)) return null;
  return to;
}
