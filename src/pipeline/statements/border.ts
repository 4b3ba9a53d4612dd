import { fitsSubject } from './agreement.ts';
import { openContent } from './content.ts';
import type { Cue } from './cues.ts';
import type { Scope } from './found.ts';
import { isAside } from './object.ts';
import { cueAt, is, isCapital, isMark, type Passage, quotationFrom, quotationTo, wordAt, wordTest } from './passage.ts';
import { isSource, subjectBefore, verbGroupStart } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** A cue verb and where it stands. */
interface Site {
  at: number;
  cue: Cue;
  /** Whether the content is a noun phrase. */
  object?: boolean;
}

/**
 * Where content that starts at `scope.from` ends: with the quotation that it is; before the next statement of the same
 * sentence; at the comma before the main clause where the cue stands in a subordinate one; else with the unit.
 */
export function contentEnd(passage: Passage, scope: Scope, site: Site): number {
  const whole = wholeQuotationEnd(passage, scope);
  if (whole !== null) return whole;
  const end = Math.min(
    clauseEnd(passage, scope, site),
    colonEnd(passage, scope),
    relativeEnd(passage, scope, site),
    site.object ? objectEnd(passage, scope, site.cue) : turnEnd(passage, scope),
  );
  for (const i of scope.cues) {
    if (i <= scope.from || i >= end) continue;
    const border = borderBefore(passage, scope, i, site.cue);
    if (border !== null && border > scope.from) return border;
  }
  return end;
}

/** End of the quotation that the content starts with, where it closes a sentence. */
function wholeQuotationEnd(passage: Passage, scope: Scope): number | null {
  const quotation = quotationFrom(passage, scope.from);
  if (!quotation) return null;
  const closed = /^[.,?!…]$/.test(wordAt(passage, quotation.to - 2));
  return closed || quotation.to >= scope.to || isMark(passage, quotation.to) ? quotation.to : null;
}

/** Words that add circumstances to a judgement rather than belong to what is judged. */
const circumstance = wordTest(
  /^(via|despite|amid|while|when|after|before|during|following|because|although|though|since)$/,
);
const channel = wordTest(/^(via|despite|;)$/);
const relative = wordTest(/^(who|which|whose)$/);

/**
 * A noun phrase ends before a second verb; what is judged also at circumstances, and at a comma that opens an aside or a
 * relative clause, which a long nominal content as in "expressed concern over …, which …" holds.
 */
function objectEnd(passage: Passage, scope: Scope, { frames, form, longObject }: Cue): number {
  const judged = !longObject && !frames.has('that');
  for (let i = scope.from + 2; i < scope.to - 1; i++) {
    if (passage.quoted[i] !== -1) continue;
    if (channel(passage, i) || (judged && circumstance(passage, i))) return i;
    if (judged && wordAt(passage, i) === ',' && (isAside(passage, i + 1) || relative(passage, i + 1))) return i;
    if (is(passage, i, kind.conjunction) && form !== 'base' && isSecondVerb(passage, i + 1)) return i;
  }
  return scope.to;
}

/** "praised Clinton and *went* home", "expressed support and *sent* …": a past or an auxiliary without a subject. */
function isSecondVerb(passage: Passage, i: number): boolean {
  return isFiniteVerb(passage, i) && !/s$/.test(wordAt(passage, i));
}

/** A clause ends at a semicolon, before ", but" with a subject of its own, and before ", which he said". */
function turnEnd(passage: Passage, scope: Scope): number {
  for (let i = scope.from + 1; i < scope.to - 2; i++) {
    if (passage.quoted[i] !== -1) continue;
    if (closesWithComma(passage, i) && isAside(passage, i)) return i;
    const word = wordAt(passage, i);
    if (word === ';' && wordAt(passage, i + 1) !== 'that') return i;
    if (word === ',' && (opensTurn(passage, i + 1, scope.to) || opensReport(passage, i + 1))) return i;
  }
  return scope.to;
}

/** "“no,” leaving him alone": the comma stands inside the quotation. */
function closesWithComma(passage: Passage, i: number): boolean {
  const quotation = quotationTo(passage, i);
  return quotation !== undefined && wordAt(passage, quotation.to - 2) === ',';
}

/** "but Congress refused": a turn of the writer's, unless a pronoun goes on with the clause or a cue speaks. */
function opensTurn(passage: Passage, i: number, end: number): boolean {
  if (wordAt(passage, i) !== 'but' || is(passage, i + 1, kind.subject | kind.subordinator)) return false;
  return opensMainClause(passage, i + 1, end);
}

/** "which he said", "whom Trump called": a relative clause with a cue of its own. */
function opensReport(passage: Passage, i: number): boolean {
  if (!/^(which|whom|who)$/.test(wordAt(passage, i))) return false;
  const cue = cueAt(passage, i + 2);
  return cue?.frames.has('after') === true && (cue.form === 'past' || cue.form === 'third');
}

/** A colon before a quotation opens something else. */
function colonEnd(passage: Passage, scope: Scope): number {
  for (let i = scope.from; i < scope.to; i++) if (wordAt(passage, i) === ':' && quotationFrom(passage, i + 1)) return i;
  return scope.to;
}

/** "Trump, who called for a ban, told …": the comma before the main verb ends the relative clause. */
function relativeEnd(passage: Passage, scope: Scope, { at, object }: Site): number {
  const who = verbGroupStart(passage, scope.left, at) - 1;
  if (wordAt(passage, who) !== 'who') return scope.to;
  if (!/^[,—–]$/.test(wordAt(passage, who - 1))) return mainCue(passage, scope, object === true);
  for (let i = scope.from; i < scope.to - 1; i++) {
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

/** "When Trump tweeted that …, Twitter answered": the comma before a subject and its verb ends the subordinate clause. */
function clauseEnd(passage: Passage, scope: Scope, site: Site): number {
  if (!isSubordinate(passage, scope, site)) return scope.to;
  for (let i = scope.from; i < scope.to - 2; i++) {
    if (wordAt(passage, i) === ',' && passage.quoted[i] === -1 && opensMainClause(passage, i + 1, scope.to)) return i;
  }
  return scope.to;
}

const opening =
  /^(when|after|as|while|since|because|although|though|if|until|before|once|whereas|in|by|for|upon|on|despite)$/;

/** Whether a subordinator opens the sentence, or the cue itself opens it as a participle. */
function isSubordinate(passage: Passage, scope: Scope, { at, cue }: Site): boolean {
  const from = scope.left;
  if (cue.form === 'ing' && at <= from + 1) return true;
  const subject = subjectBefore(passage, from, at);
  const start = subject?.from ?? at;
  return start - from <= 2 && start > from && opening.test(wordAt(passage, from));
}

function opensMainClause(passage: Passage, from: number, end: number): boolean {
  if (is(passage, from, kind.conjunction | kind.subordinator | kind.preposition)) return false;
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    if (isFiniteVerb(passage, i)) return subjectBefore(passage, from, i)?.from === from;
  }
  return false;
}

/** Where the content before cue `i` ends, if that cue starts a statement of its own in the same sentence. */
function borderBefore(passage: Passage, scope: Scope, i: number, first: Cue): number | null {
  const cue = cueAt(passage, i);
  if (!cue || !openContent(passage, { at: i, cue, end: scope.to })) return null;
  const before = verbGroupStart(passage, scope.from, i) - 1;
  if (cue.form === 'ing') return wordAt(passage, before) === ',' && !inner.has(cue.lemma) ? before : null;
  if (/^(and|but)$/.test(wordAt(passage, before)) && cue.form === first.form) return withoutComma(passage, before);
  if (wordAt(passage, before) === 'who' && wordAt(passage, before - 1) === ',') return before - 1;
  return ownSubjectBorder(passage, scope, i, cue);
}

/** Verbs of thought and will: their participles go on with the content rather than start a statement. */
const inner = new Set(
  'know feel think want plan aim intend find show offer send issue expect learn discover decide rule'.split(' '),
);

/** ", but Clinton said …": a further clause with a source of its own. */
function ownSubjectBorder(passage: Passage, scope: Scope, i: number, cue: Cue): number | null {
  const subject = subjectBefore(passage, scope.from, i);
  if (!subject || subject.passive || !isSource(passage, subject) || !fitsSubject(passage, subject, i, cue)) return null;
  const before = wordAt(passage, subject.from - 1);
  if (before === ';' || before === ':') return subject.from - 1;
  if (!/^(and|but|while|although|though)$/.test(before)) return null;
  if (quotationTo(passage, subject.from - 1)) return subject.from - 1;
  return wordAt(passage, subject.from - 2) === ',' ? subject.from - 2 : null;
}

function withoutComma(passage: Passage, conjunction: number): number {
  return wordAt(passage, conjunction - 1) === ',' ? conjunction - 1 : conjunction;
}
