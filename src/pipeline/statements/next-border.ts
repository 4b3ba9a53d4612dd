import { fitsSubject } from './agreement.ts';
import { openContent } from './content.ts';
import type { Cue } from './cues.ts';
import type { Scope } from './found.ts';
import { cueAt, type Passage, quotationTo, wordAt } from './passage.ts';
import { isSource, subjectBefore, verbGroupStart } from './source.ts';

/** Where the content before cue `i` ends, if that cue starts a statement of its own in the same sentence. */
export function borderBefore(passage: Passage, scope: Scope, i: number, first: Cue): number | null {
  const cue = cueAt(passage, i);
  if (!cue || !openContent(passage, { at: i, cue, end: scope.to })) return null;
  const before = verbGroupStart(passage, scope.from, i) - 1;
  if (cue.form === 'ing') return inner.has(cue.lemma) ? null : commaAt(passage, before);
  if (wordAt(passage, before) === 'but' && cue.form === 'past' && first.form === 'base')
    return withoutComma(passage, before);
  if (/^(and|but)$/.test(wordAt(passage, before)) && cue.form === first.form) return withoutComma(passage, before);
  if (wordAt(passage, before) === 'who' && wordAt(passage, before - 1) === ',') return before - 1;
  return ownSubjectBorder(passage, scope, i, cue);
}

/** A comma that content ends at; one inside a quotation that ends there belongs to the content. */
function commaAt(passage: Passage, i: number): number | null {
  if (wordAt(passage, i) === ',') return i;
  return quotationTo(passage, i + 1) !== undefined && wordAt(passage, i - 1) === ',' ? i + 1 : null;
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
