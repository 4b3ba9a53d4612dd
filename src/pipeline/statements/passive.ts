import { addresseeEnd } from './adjunct.ts';
import { contentEnd } from './border.ts';
import type { Cue } from './cues.ts';
import type { Reading, Scope } from './found.ts';
import { nounPhraseIn } from './nounphrase.ts';
import { is, type Passage, wordAt } from './passage.ts';
import { isSource, subjectBefore } from './source.ts';
import { trimEnd } from './trim.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** Reads `CONTENT was CUE by SOURCE` ("The move was criticised by Clinton"). */
export function readPassive(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  if (cue.form !== 'past') return null;
  if (wordAt(passage, at + 1) === 'to') return readRaised(passage, scope, at, cue);
  if (wordAt(passage, at + 1) !== 'by') return null;
  const subject = subjectBefore(passage, scope.from, at);
  if (!subject?.passive) return null;
  const to = phraseEnd(passage, at + 2, scope.to);
  const source = nounPhraseIn(passage, at + 2, to);
  if (!source || !isSource(passage, source)) return null;
  const subjectPiece = { from: subject.from, to: subject.to };
  const rest = /^(as|of|for|to)$/.test(wordAt(passage, to)) ? { from: to, to: trimEnd(passage, to, scope.to) } : null;
  const found = {
    source: { from: source.from, to: source.to },
    head: source.head,
    cue: { from: at, to: at + 1 },
    content: rest ? [subjectPiece, rest] : [subjectPiece],
    continues: null,
  };
  return { found, next: rest?.to ?? to };
}

/** Verbs whose passive takes the subject of the clause that they report ("is expected to go"). */
const raising =
  /^(expect|believe|think|say|report|estimate|predict|project|allege|assume|rumour|declare|consider|deem|understand)$/;

/** Reads `SUBJECT is CUE to INFINITIVE`, of which nobody is named as the source ("Clinton is expected to win"). */
function readRaised(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  const subject = subjectBefore(passage, scope.from, at);
  if (!subject?.passive || !raising.test(cue.lemma)) return null;
  const to = infinitiveEnd(passage, at + 1, contentEnd(passage, { ...scope, from: at + 1 }, { at, cue }));
  const rest = { from: at + 1, to: trimEnd(passage, at + 1, to) };
  const cueRange = { from: subject.verb, to: at + 1 };
  const content = [{ from: subject.from, to: subject.to }, rest];
  return { found: { source: null, head: null, cue: cueRange, content, continues: null }, next: to };
}

/** An infinitive ends before a finite verb that is coordinated with the passive ("is expected to win and *was* cheered"). */
function infinitiveEnd(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end - 1; i++) if (is(passage, i, kind.conjunction) && isFiniteVerb(passage, i + 1)) return i;
  return end;
}

/** "accused by Clinton *of lying*": the deed is no part of the agent. */
function beforeDeed(passage: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (isDeed(passage, i)) return i;
  return to;
}

function isDeed(passage: Passage, i: number): boolean {
  return /^(of|for|as)$/.test(wordAt(passage, i)) && /ing$/.test(wordAt(passage, i + 1));
}

/** The agent with what is coordinated with it. */
function phraseEnd(passage: Passage, from: number, end: number): number {
  let to = beforeDeed(passage, from, addresseeEnd(passage, from, end));
  while (
    /^(and|in|of)$/.test(wordAt(passage, to)) &&
    !isDeed(passage, to) &&
    addresseeEnd(passage, to + 1, end) > to + 1
  ) {
    to = addresseeEnd(passage, to + 1, end);
  }
  return to;
}
