import { fitsSubject } from './agreement.ts';
import { contentEnd } from './border.ts';
import { openContent } from './content.ts';
import type { Cue } from './cues.ts';
import type { Found, Reading, Scope } from './found.ts';
import { is, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { coordinatedSource, infinitiveSource, participialSource, type Source } from './shared.ts';
import { type Subject, subjectBefore, subjectOverRelative, verbGroupStart } from './source.ts';
import { trimEnd } from './trim.ts';
import { kind } from './words.ts';

/** Reads `SOURCE CUE content`: the subject before the verb, the content by the verb's frames to the right. */
export function readBefore(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  const opening = openContent(passage, { at, cue, end: scope.to });
  if (!opening || opening.from >= scope.to) return null;
  const to = contentEnd(passage, { ...scope, from: opening.from }, { at, cue, object: opening.object === true });
  const source = sourceOf(passage, scope, { at, cue, contentTo: to });
  if (source === null || (opening.object && cue.textObject && !isText(passage, source))) return null;
  const content = { from: opening.from, to: trimEnd(passage, opening.from, to) };
  if (content.to <= content.from || (opening.object && isPronoun(passage, content))) return null;
  const found: Found = {
    ...source,
    cue: { from: cueStart(passage, scope.from, at), to: opening.cueTo },
    content: [content],
    continues: null,
  };
  return { found, next: to };
}

/** "thanked him", "dismissed it": says nothing of what was said. */
function isPronoun(passage: Passage, content: Range): boolean {
  return content.to === content.from + 1 && is(passage, content.from, kind.object | kind.subject);
}

/** "the poll shows her ahead": a text or a poll tells, a person shows or finds a thing. */
function isText(passage: Passage, { head }: Source): boolean {
  return head !== null && is(passage, head, kind.document);
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

const changing = /^(not|never|will|would|could|can|may|might|shall|should|must|cannot)$|n't$/;

/** The source of a verb with content to its right: its own subject, or the one that it shares; null where it has none. */
function sourceOf(passage: Passage, scope: Scope, site: { at: number; cue: Cue; contentTo: number }): Source | null {
  const { at, cue } = site;
  const subject = subjectBefore(passage, scope.from, at);
  if (cue.form === 'adjective' || (subject?.passive && isFeeling(passage, at)))
    return adjectival(passage, subject, at, cue);
  if (cue.form === 'ing' && !(subject && hasBe(passage, subject.verb, at)))
    return participialSource(passage, scope, site);
  if (subject && !subject.passive && fitsSubject(passage, subject, at, cue)) {
    return { source: { from: subject.from, to: subject.to }, head: subject.head };
  }
  const main = subjectOverRelative(passage, at);
  if (main && !main.passive && fitsSubject(passage, main, at, cue))
    return { source: { from: main.from, to: main.to }, head: main.head };
  return subject?.passive
    ? null
    : (coordinatedSource(passage, scope, at, cue) ?? infinitiveSource(passage, scope, at, cue));
}

/** "are worried that": no passive, though spelt as one. */
const isFeeling = wordTest(/^(worried|concerned|convinced)$/);

/** "is confident that": the subject of `be`. */
function adjectival(passage: Passage, subject: Subject | null, at: number, cue: Cue): Source | null {
  if (!subject || !hasBe(passage, subject.verb, at) || !fitsSubject(passage, subject, at, cue)) return null;
  return { source: { from: subject.from, to: subject.to }, head: subject.head };
}

function hasBe(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (is(passage, i, kind.be)) return true;
  return false;
}
