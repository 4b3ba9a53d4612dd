import type { NounPhrase } from './nounphrase.ts';
import type { Passage, Range } from './passage.ts';
import { isSource, subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';

/** Subjects by unit: statements and contacts ask for the same one. */
const subjects = new WeakMap<Range, NounPhrase | null>();

/** The subject of the first finite verb of a unit that has a person or a body as its subject; null without one. */
export function firstSubject(passage: Passage, unit: Range): NounPhrase | null {
  const known = subjects.get(unit);
  if (known !== undefined) return known;
  const subject = findSubject(passage, unit);
  subjects.set(unit, subject);
  return subject;
}

function findSubject(passage: Passage, unit: Range): NounPhrase | null {
  const end = Math.min(unit.to, unit.from + longestOpening);
  for (let i = unit.from + 1; i < end; i++) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, unit.from, i);
    if (subject && isSource(passage, subject)) return { from: subject.from, to: subject.to, head: subject.head };
  }
  return null;
}

const longestOpening = 60;
