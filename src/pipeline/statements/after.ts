import { addresseeEnd, isAbbreviation, skipAdjuncts } from './adjunct.ts';
import { particlesEnd } from './content.ts';
import type { Cue } from './cues.ts';
import type { Reading, Scope } from './found.ts';
import { type NounPhrase, nounPhraseIn } from './nounphrase.ts';
import { is, isCapital, isMark, type Passage, quotationFrom, quotationTo, type Range, wordAt } from './passage.ts';
import { isSource, subjectBefore, verbGroupStart } from './source.ts';
import { kind } from './words.ts';

/** A source and its cue that stand behind or inside their content. */
interface Tag {
  source: NounPhrase;
  /** Where the tag starts: what lies before it is content. */
  from: number;
  /** The mark or end that closes the tag. */
  to: number;
}

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
  const left = contentBefore(passage, scope, tag.from) ?? brokenOff(passage, scope, tag);
  if (!left) return readOpened(passage, scope, { tag, site });
  const right = contentBehind(passage, scope, { left, tag });
  const content = right ? [left, right] : [left];
  const found = { source: tag.source, head: tag.source.head, cue: { from: at, to: verbTo }, content, continues: null };
  return { found, next: right ? right.to : tag.to };
}

/** "But, he warned, the war will spread": all that is said stands behind the tag. */
function readOpened(passage: Passage, scope: Scope, { tag, site }: { tag: Tag; site: Site }): Reading | null {
  const first = tag.from - 2;
  if (first < scope.from || !is(passage, first, kind.conjunction | kind.adverb) || wordAt(passage, tag.to) !== ',')
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
  const to = tagEnd(passage, scope, verbTo, cue);
  return to === null
    ? null
    : { source: { from: subject.from, to: subject.to, head: subject.head }, from: subject.from, to };
}

/** `," CUE SOURCE` up to a mark; behind a clause without quotation marks nothing but adjuncts may follow. */
function invertedTag(passage: Passage, scope: Scope, { at, cue, verbTo }: Site): Tag | null {
  if (verbGroupStart(passage, scope.from, at) !== at || at <= scope.from || cue.frames.has('addressee')) return null;
  if (!closesContent(passage, at)) return null;
  const named = invertedEnd(passage, verbTo, scope.to);
  const source = named > verbTo ? nounPhraseIn(passage, verbTo, named) : null;
  if (!source || !isSource(passage, source) || is(passage, source.head, kind.subject)) return null;
  const whole = apposition(passage, named, scope.to);
  const to = markFrom(passage, whole, scope.to);
  const quoted = quotationTo(passage, at) ?? quotationTo(passage, at - 1);
  if (!quoted && !/^(say|report|state|add|note|explain|write|warn|claim)$/.test(cue.lemma)) return null;
  if (!quoted && skipAdjuncts(passage, whole, scope.to) < to) return null;
  return { source: { ...source, to: whole }, from: at, to };
}

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
function tagEnd(passage: Passage, scope: Scope, start: number, cue: Cue): number | null {
  const addressed = cue.frames.has('addressee') ? addresseeEnd(passage, start, scope.to) : start;
  if (cue.lemma === 'tell' && addressed === start) return null;
  const to = skipAdjuncts(passage, addressed, scope.to);
  if (to >= scope.to || endsTag(passage, to)) return opensOwnQuotation(passage, to) ? null : to;
  return passage.quoted[addressed] === -1 && quotationTo(passage, scope.from) ? null : looseEnd(passage, to, scope.to);
}

/** The quotation that the tag itself opens (`Trump said, "…"`) unless it follows a full stop. */
function opensOwnQuotation(passage: Passage, to: number): boolean {
  return quotationFrom(passage, to) !== undefined || wordAt(passage, to) === ':';
}

/** Whatever adjuncts remain, up to the mark, if none of it could be a clause. */
function looseEnd(passage: Passage, from: number, end: number): number | null {
  if (
    !is(passage, from, kind.preposition | kind.adverb | kind.time) &&
    !/^(as|when|while|after|before)$/.test(wordAt(passage, from))
  )
    return null;
  const to = markFrom(passage, from, end);
  if (quotationFrom(passage, to)) return null;
  for (let k = from; k < to; k++) if (is(passage, k, kind.auxiliary | kind.subject | kind.verb)) return null;
  return to;
}

/** The content to the left of a tag: the quotation that it closes, or the clause. */
function contentBefore(passage: Passage, scope: Scope, tagFrom: number): Range | null {
  const end =
    wordAt(passage, tagFrom - 1) === ',' || /^[—–]$/.test(wordAt(passage, tagFrom - 1)) ? tagFrom - 1 : tagFrom;
  const quotation = quotationTo(passage, end);
  const from = contentStart(passage, scope.from, end);
  if (quotation)
    return { from: opensUtterance(passage, quotation.from) ? quotation.from : Math.min(quotation.from, from), to: end };
  return isSubstantial(passage, from, end) ? { from, to: end } : null;
}

/** "The deal, Trump said, is dead": what stands before the tag is a subject whose verb follows behind it. */
function brokenOff(passage: Passage, scope: Scope, tag: Tag): Range | null {
  if (wordAt(passage, tag.to) !== ',' || wordAt(passage, tag.from - 1) !== ',') return null;
  const next = tag.to + 1;
  const goesOn =
    !is(passage, next, kind.conjunction | kind.subordinator | kind.preposition) &&
    !isMark(passage, next) &&
    !/ing$/.test(wordAt(passage, next));
  const left = { from: contentStart(passage, scope.from, tag.from - 1), to: tag.from - 1 };
  return goesOn && left.to > left.from ? left : null;
}

/** A quotation behind a colon, or behind a comma with a capital, is content by itself. */
function opensUtterance(passage: Passage, from: number): boolean {
  return wordAt(passage, from - 1) === ':' || (wordAt(passage, from - 1) === ',' && isCapital(passage, from + 1));
}

function contentStart(passage: Passage, from: number, end: number): number {
  let k = from;
  while (k < end && (isMark(passage, k) || /^(and|but)$/.test(wordAt(passage, k))) && !quotationFrom(passage, k)) k++;
  return k;
}

const shortestClause = 3;

/** Whether the words before a comma are a clause rather than an adverbial ("On Monday, Trump said …"). */
function isSubstantial(passage: Passage, from: number, end: number): boolean {
  if (end - from < shortestClause) return false;
  for (let k = from; k < end; k++) {
    if (is(passage, k, kind.auxiliary | kind.verb) || /[a-z]ed$|'(re|ll|ve)$/.test(wordAt(passage, k)))
      return !opensAdverbial(passage, from, end);
  }
  if (/ing$/.test(wordAt(passage, from))) return false;
  return !is(passage, from, kind.preposition | kind.subordinator | kind.time | kind.adverb);
}

const opensClause = /^(because|although|though|while|when|if|unless|where|whereas|since|once|until|as|than)$/;

/** A subordinate clause or a phrase alone, with no main clause behind a comma, is no content. */
function opensAdverbial(passage: Passage, from: number, end: number): boolean {
  const adverbial =
    is(passage, from, kind.preposition) ||
    opensClause.test(wordAt(passage, from)) ||
    /^(after|before|asked|speaking)$|ing$/.test(wordAt(passage, from));
  if (!adverbial) return false;
  for (let k = from; k < end; k++) if (wordAt(passage, k) === ',') return false;
  return true;
}

/** What follows the tag and belongs to it: the second part of a broken quotation, or the rest of a broken clause. */
function contentBehind(passage: Passage, scope: Scope, parts: { left: Range; tag: Tag }): Range | null {
  const { left, tag } = parts;
  if (tag.to >= scope.to) return null;
  const next = quotationFrom(passage, tag.to) ? tag.to : tag.to + 1;
  const quotation = quotationFrom(passage, next);
  if (quotation && quotation.to <= scope.to) return { from: next, to: quotation.to };
  if (quotationTo(passage, left.to) || wordAt(passage, tag.to) !== ',' || next + 2 >= scope.to) return null;
  if (!goesOn(passage, scope, next)) return null;
  return isCapital(passage, next) && left.to - left.from < 2
    ? null
    : { from: next, to: trimEnd(passage, next, scope.to) };
}

/** Whether the words behind a tag go on with the clause: an infinitive, or no adjunct and nothing with a cue of its own. */
function goesOn(passage: Passage, scope: Scope, next: number): boolean {
  if (wordAt(passage, next) === 'to') return !isCapital(passage, next + 1) && !is(passage, next + 1, kind.determiner);
  if (/ing$/.test(wordAt(passage, next)) || is(passage, next, kind.preposition | kind.subordinator)) return false;
  return !is(passage, next, kind.conjunction) || !scope.cues.some((cue) => cue > next);
}

/** End of the content without the marks that close the sentence. */
export function trimEnd(passage: Passage, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    isMark(passage, end - 1) &&
    passage.quoted[end - 1] === -1 &&
    !/^[)%\]]$/.test(wordAt(passage, end - 1))
  )
    end--;
  return end;
}
