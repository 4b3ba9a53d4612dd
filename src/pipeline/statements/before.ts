import { flag, has } from '../annotate/tokens.ts';
import { trimEnd } from './after.ts';
import { openContent } from './content.ts';
import type { Cue } from './cues.ts';
import type { Found, Reading, Scope } from './found.ts';
import { mentionsIn } from './named.ts';
import { cueAt, is, type Passage, quotationFrom, wordAt } from './passage.ts';
import { isSource, type Subject, subjectBefore, verbGroupStart } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** Reads `SOURCE CUE content`: the subject before the verb, the content by the verb's frames to the right. */
export function readBefore(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  const opening = openContent(passage, { at, cue, end: scope.to });
  if (!opening || opening.from >= scope.to) return null;
  const source = sourceOf(passage, scope, at, cue);
  if (source === null) return null;
  const to = contentEnd(passage, { ...scope, from: opening.from }, { at, cue });
  const content = { from: opening.from, to: trimEnd(passage, opening.from, to) };
  if (content.to <= content.from) return null;
  const group = cueStart(passage, scope.from, at);
  return {
    found: { ...source, cue: { from: group, to: opening.cueTo }, content: [content], continues: null },
    next: to,
  };
}

/** The verb itself; from the first auxiliary on where a negation or a modal changes what is reported ("did not say"). */
function cueStart(passage: Passage, from: number, at: number): number {
  const verb = verbGroupStart(passage, from, at);
  let first = at;
  let changed = false;
  for (let i = at - 1; i >= verb; i--) {
    if (is(passage, i, kind.auxiliary)) first = i;
    if (changing.test(wordAt(passage, i))) changed = true;
  }
  return changed ? first : at;
}

const changing = /^(not|never|will|would|could|can|may|might|shall|should|must|cannot|won't|ca)$|n't$/;

type Source = Pick<Found, 'source' | 'head'>;

/** The source of a verb with content to its right: its own subject, or the one that it shares; null where it has none. */
function sourceOf(passage: Passage, scope: Scope, at: number, cue: Cue): Source | null {
  const subject = subjectBefore(passage, scope.from, at);
  if (cue.form === 'ing' && !(subject && hasBe(passage, subject.verb, at))) return participial(passage, scope, at);
  if (subject && !subject.passive && isSubjectOf(passage, subject, at, cue)) {
    return { source: { from: subject.from, to: subject.to }, head: subject.head };
  }
  return subject?.passive ? null : coordinated(passage, scope, at, cue);
}

function hasBe(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (is(passage, i, kind.be)) return true;
  return false;
}

/** Whether verb form and subject fit each other, so that nouns and participles of the same spelling fall out. */
function isSubjectOf(passage: Passage, subject: Subject, at: number, cue: Cue): boolean {
  if (has(passage.tokens, subject.to - 1, flag.possessive)) return false;
  if (cue.strict && !isSource(passage, subject)) return false;
  if (/^(which|that|what|there|this)$/.test(wordAt(passage, subject.head))) return false;
  if (wordAt(passage, subject.head) === 'you') return false;
  const helped = hasAuxiliary(passage, subject.verb, at);
  if (cue.form === 'participle') return helped;
  if (cue.form === 'base') return helped || isPlural(passage, subject);
  return cue.form !== 'third' || !helped;
}

function hasAuxiliary(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (is(passage, i, kind.auxiliary)) return true;
  return false;
}

const plurals = new Set(
  'i we you they who people many some most others both police men women children few all'.split(' '),
);

function isPlural(passage: Passage, subject: Subject): boolean {
  if (is(passage, subject.head, kind.subject))
    return plurals.has(wordAt(passage, subject.head)) || /'/.test(wordAt(passage, subject.head));
  if (plurals.has(wordAt(passage, subject.head))) return true;
  if (/[^s]s$/.test(wordAt(passage, subject.head)) && !isPlace(passage, subject)) return true;
  for (let i = subject.from; i < subject.to; i++) if (wordAt(passage, i) === 'and') return true;
  return false;
}

/** "The United States" has an s, but is one. */
function isPlace(passage: Passage, subject: Subject): boolean {
  return mentionsIn(passage, { from: subject.head, to: subject.head + 1 }).some((mention) => mention.kind === 'place');
}

/** ", adding that …": the source of the statement before it, else the subject of the sentence. */
function participial(passage: Passage, scope: Scope, at: number): Source | null {
  const before = at - 1;
  const opens =
    /^[,—–]$/.test(wordAt(passage, before)) ||
    is(passage, before, kind.conjunction | kind.adverb) ||
    before < scope.from;
  if (!opens) return null;
  return scope.previous ? shared(scope.previous) : sentenceSubject(passage, scope, at);
}

function shared(found: Found): Source {
  return { source: found.source, head: found.head };
}

/** Subject of the first verb of the sentence, where that is a source. */
function sentenceSubject(passage: Passage, scope: Scope, at: number): Source | null {
  for (let i = scope.from + 1; i < at; i++) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, scope.from, i);
    if (subject && isSource(passage, subject))
      return { source: { from: subject.from, to: subject.to }, head: subject.head };
  }
  return null;
}

/** "… and called it a crime": the verb shares the subject of the statement before it, or of the sentence. */
function coordinated(passage: Passage, scope: Scope, at: number, cue: Cue): Source | null {
  const verb = verbGroupStart(passage, scope.from, at);
  const joined =
    /^(and|but|then|or)$/.test(wordAt(passage, verb - 1)) ||
    (wordAt(passage, verb - 1) === ',' && verb - 1 > scope.from);
  if (!joined || (cue.form !== 'past' && cue.form !== 'third')) return null;
  return scope.previous ? shared(scope.previous) : sentenceSubject(passage, scope, at);
}

/** Where the content ends: before the next statement of the unit, or with the unit. */
function contentEnd(passage: Passage, scope: Scope, site: { at: number; cue: Cue }): number {
  const whole = wholeQuotationEnd(passage, scope);
  if (whole !== null) return whole;
  for (const i of scope.cues) {
    if (i <= scope.from || i >= scope.to) continue;
    const border = borderBefore(passage, scope, i, site.cue);
    if (border !== null) return border;
  }
  return scope.to;
}

/** End of the quotation that the content starts with, where it closes a sentence. */
function wholeQuotationEnd(passage: Passage, scope: Scope): number | null {
  const quotation = quotationFrom(passage, scope.from);
  if (!quotation) return null;
  const closed = /^[.,?!…]$/.test(wordAt(passage, quotation.to - 2));
  return closed || quotation.to >= scope.to || /^[.;]$/.test(wordAt(passage, quotation.to)) ? quotation.to : null;
}

/** Where the content before cue `i` ends, if that cue starts a statement of its own in the same sentence. */
function borderBefore(passage: Passage, scope: Scope, i: number, first: Cue): number | null {
  const cue = cueAt(passage, i);
  if (!cue || !openContent(passage, { at: i, cue, end: scope.to })) return null;
  const verb = verbGroupStart(passage, scope.from, i);
  const before = wordAt(passage, verb - 1);
  if (cue.form === 'ing') return before === ',' && participles.has(cue.lemma) ? verb - 1 : null;
  if (/^(and|but)$/.test(before) && cue.form === first.form) return commaBefore(passage, verb - 1);
  return ownSubjectBorder(passage, scope, i, cue);
}

const participles = new Set(
  'add say call claim note argue warn tell accuse insist describe stress cite urge suggest explain write criticise criticize ask blame promise vow express emphasise emphasize'.split(
    ' ',
  ),
);

/** ", but Clinton said …": a further clause with a source of its own. */
function ownSubjectBorder(passage: Passage, scope: Scope, i: number, cue: Cue): number | null {
  const subject = subjectBefore(passage, scope.from, i);
  if (!subject || subject.passive || !isSource(passage, subject)) return null;
  if (!isSubjectOf(passage, subject, i, cue)) return null;
  const before = wordAt(passage, subject.from - 1);
  if (before === ';') return subject.from - 1;
  return /^(and|but|while|although|though)$/.test(before) && wordAt(passage, subject.from - 2) === ','
    ? subject.from - 2
    : null;
}

function commaBefore(passage: Passage, conjunction: number): number {
  return wordAt(passage, conjunction - 1) === ',' ? conjunction - 1 : conjunction;
}
