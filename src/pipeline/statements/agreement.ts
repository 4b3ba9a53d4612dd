import { flag, has } from '../annotate/tokens.ts';
import type { Cue } from './cues.ts';
import { mentionAt } from './mentions.ts';
import { is, type Passage, wordAt } from './passage.ts';
import { isSource, type Subject } from './source.ts';
import { isBareSource, kind } from './words.ts';

/**
 * Whether verb form and subject fit each other, so that nouns and participles of the same spelling fall out. Outside
 * quotations "I", "we" and "you" are the writer and the reader, whom nobody reports.
 */
export function fitsSubject(passage: Passage, subject: Subject, at: number, cue: Cue): boolean {
  if (has(passage.tokens, subject.to - 1, flag.possessive) && cue.lemma !== 'say') return false;
  if (cue.strict && !isSource(passage, subject) && !isBodyHere(passage, subject, cue)) return false;
  if (isQuantity(passage, subject) && cue.form !== 'past') return false;
  if (/^(which|that|what|there|this|you|i|we)$|^(i|we)'/.test(wordAt(passage, subject.head))) return false;
  const helped = hasAuxiliary(passage, subject.verb, at);
  if (cue.form === 'participle') return helped;
  const goesOn = wordAt(passage, at - 1) === 'to' && subject.verb < at - 1;
  if (cue.form === 'base') return helped || goesOn || isPlural(passage, subject);
  return cue.form !== 'third' || !helped;
}

/** "It added that": a body that was just named; verbs of which nothing else is the subject. */
function isBodyHere(passage: Passage, subject: Subject, { lemma }: Cue): boolean {
  return wordAt(passage, subject.head) === 'it' && speaking.test(lemma);
}

const speaking =
  /^(add|warn|announce|claim|argue|urge|insist|acknowledge|deny|accuse|condemn|criticize|criticise|pledge|vow|declare|assert|conclude|call|recommend|estimate)$/;

/** "six states", "the country's 50 state legislatures": behind a number or determiner the cue is a noun. */
function isQuantity(passage: Passage, subject: Subject): boolean {
  const last = subject.to - 1;
  if (subject.verb !== subject.to) return false;
  return (
    has(passage.tokens, last, flag.digit) ||
    (is(passage, last, kind.determiner) && !isBareSource(wordAt(passage, last)))
  );
}

function hasAuxiliary(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (is(passage, i, kind.auxiliary)) return true;
  return false;
}

const plurals = new Set(
  'i we they who people many some most others both police men women children few all several two three four five six seven eight nine ten dozens hundreds thousands'.split(
    ' ',
  ),
);

function isPlural(passage: Passage, subject: Subject): boolean {
  const head = wordAt(passage, subject.head);
  if (is(passage, subject.head, kind.subject)) return plurals.has(head) || head.includes("'");
  if (plurals.has(head)) return true;
  if (/[^s]s$/.test(head) && !isPlace(passage, subject)) return true;
  for (let i = subject.from; i < subject.to; i++) if (wordAt(passage, i) === 'and') return true;
  return false;
}

/** "The United States" has an s, but is one. */
function isPlace(passage: Passage, subject: Subject): boolean {
  return mentionAt(passage, subject.head)?.kind === 'place';
}
