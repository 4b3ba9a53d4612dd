import type { NounPhrase } from './base-phrase.ts';
import type { Cue } from './cues.ts';
import type { Found, Scope } from './found.ts';
import { nounPhraseBefore } from './nounphrase.ts';
import { is, isCapital, isMark, type Passage, quotationTo, type Range, wordAt, wordTest } from './passage.ts';
import { isSource, subjectBefore, verbGroupStart } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** The source part of a statement. */
export type Source = Pick<Found, 'source' | 'head'>;

/**
 * The source of a participle: ", adding that …" has that of the statement before it, `Calling it a crime, Clinton …`
 * the subject that follows, "in blaming Iran" the subject of its sentence, "with Scalise calling it …" its own.
 */
export function participialSource(
  passage: Passage,
  scope: Scope,
  site: { at: number; contentTo: number },
): Source | null {
  const { at, contentTo } = site;
  if (opensSentence(passage, scope, at)) return sourceIn(subjectBehind(passage, { from: contentTo, to: scope.to }));
  if (!isBehindMark(passage, at) && !is(passage, at - 1, leading)) return ownSubject(passage, scope, at);
  return scope.previous ? sourceOf(scope.previous) : sourceIn(sentenceSubject(passage, { from: scope.from, to: at }));
}

/** Behind a comma or dash; the comma may stand inside the quotation that ends there. */
function isBehindMark(passage: Passage, at: number): boolean {
  return /^[,—–]$/.test(wordAt(passage, at - (quotationTo(passage, at) ? 2 : 1)));
}

const leading = kind.conjunction | kind.adverb | kind.preposition | kind.subordinator;

function opensSentence(passage: Passage, scope: Scope, at: number): boolean {
  if (at > scope.from + 1 || scope.previous) return false;
  return at === scope.from || is(passage, scope.from, kind.preposition | kind.subordinator);
}

/**
 * "…, with Steve Scalise calling it …", "groups claiming that …": the noun that the participle follows; the subject of the
 * sentence behind a text or a place of its own ("issued a statement saying …", "posted on Twitter saying …").
 */
function ownSubject(passage: Passage, scope: Scope, at: number): Source | null {
  const subject = subjectBefore(passage, scope.from, at);
  if (!subject || is(passage, subject.head, kind.subject)) return null;
  if (!isSource(passage, subject) && !isTime(passage, subject.to - 1)) return null;
  if (wordAt(passage, subject.from - 1) === 'with') return sourceIn(subject);
  const text =
    (is(passage, subject.head, kind.document) && !isCapital(passage, subject.head)) || isTime(passage, subject.to - 1);
  const apposed = wordAt(passage, subject.from - 1) === ',';
  if (!text && !apposed && !is(passage, subject.from - 1, kind.preposition)) return sourceIn(subject);
  const speaker = sentenceSubject(passage, { from: scope.from, to: subject.from });
  return sourceIn(speaker ?? (text || apposed ? subject : null));
}

/** "spent most of her *time* ridiculing him". */
const isTime = wordTest(
  /^(time|minutes|hours?|days?|weeks?|months?|years?|afternoon|evening|morning|night|campaign|energy)$/,
);

/** Verbs whose infinitive tells what their subject says ("took to Twitter to call him a liar"). */
const leadsToSpeech = wordTest(
  /^(took|takes?|taken|used|uses?|using|went|goes|turned|rushed|returned|continue[sd]?|began|started|sought|seeks|tried|tries|appear(ed|s)?|seem(ed|s)?|proceeded|paused|interrupted|stopped|moved|came|seized|hastened|hurried|joined|gathered|heard|overheard)$/,
);

/** Verbs whose object says what the infinitive tells ("prompting Clinton to say …"). */
const isPrompted = wordTest(
  /^(leading|led|prompting|prompted|prompts|forcing|forced|causing|caused|inspiring|pushing|spurring)$/,
);

const infinitiveReach = 14;

/** The subject of such a verb before an infinitive that reports speech. */
export function infinitiveSource(passage: Passage, scope: Scope, at: number, cue: Cue): Source | null {
  const to = verbGroupStart(passage, scope.from, at) - 1;
  if (cue.form !== 'base' || wordAt(passage, to) !== 'to' || !(cue.frames.has('quote') || cue.frames.has('after')))
    return null;
  const prompted = nounPhraseBefore(passage, scope.from, to);
  if (prompted && isPrompted(passage, prompted.from - 1) && isSource(passage, prompted)) return sourceIn(prompted);
  for (let i = to - 1; i > scope.from && i > to - infinitiveReach; i--) {
    if (isMark(passage, i)) return null;
    if (!leadsToSpeech(passage, i)) continue;
    const subject = subjectBefore(passage, scope.from, i);
    return subject && (!subject.passive || isHeard(passage, i)) && isSource(passage, subject)
      ? sourceIn(subject)
      : null;
  }
  return null;
}

/** "was *heard* to mutter “rubbish”". */
const isHeard = wordTest(/^(over)?heard$/);

/** "… and called it a crime": the verb shares the subject of the statement before it, or of the sentence. */
export function coordinatedSource(passage: Passage, scope: Scope, at: number, cue: Cue): Source | null {
  const before = verbGroupStart(passage, scope.from, at) - 1;
  const joined =
    /^(and|but|then|or)$/.test(wordAt(passage, before)) ||
    (/^[,—–]$/.test(wordAt(passage, before)) && (before > scope.from || scope.previous !== null));
  if (!joined || (cue.form !== 'past' && cue.form !== 'third')) return null;
  const main = wordAt(passage, before) === ',' && scope.previous ? mainSubject(passage, scope, at) : null;
  if (main) return main;
  return scope.previous?.source
    ? sourceOf(scope.previous)
    : sourceIn(sentenceSubject(passage, { from: scope.from, to: at }));
}

/** "McCain, who left after a video in which Trump brags, *said* …": the subject that the insertion, statement and all, parts from its verb. */
function mainSubject(passage: Passage, { start, previous }: Scope, at: number): Source | null {
  const subject = subjectBefore(passage, start, at);
  if (!previous || !subject || subject.passive || !isSource(passage, subject)) return null;
  return subject.to <= Math.min(previous.cue.from, previous.content[0]?.from ?? 0) ? sourceIn(subject) : null;
}

/** Tokens from its start within which a sentence must have its subject. */
const longestOpening = 120;

/** The subject of the first finite verb in a range that has a person, a body or a document for a subject. */
export function sentenceSubject(passage: Passage, range: Range): NounPhrase | null {
  const end = Math.min(range.to, range.from + longestOpening);
  for (let i = range.from + 1; i < end; i++) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, range.from, i);
    if (subject && isSource(passage, subject)) return { from: subject.from, to: subject.to, head: subject.head };
  }
  return null;
}

function subjectBehind(passage: Passage, range: Range): NounPhrase | null {
  const from = wordAt(passage, range.from) === ',' ? range.from + 1 : range.from;
  return quotationTo(passage, from) || from > range.from ? sentenceSubject(passage, { from, to: range.to }) : null;
}

function sourceOf({ source, head }: Found): Source {
  return { source, head };
}

function sourceIn(phrase: NounPhrase | null): Source | null {
  return phrase && { source: { from: phrase.from, to: phrase.to }, head: phrase.head };
}
