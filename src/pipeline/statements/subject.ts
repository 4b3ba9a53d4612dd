import type { NounPhrase } from './base-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { isSource, subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';

/** The subject of the first finite verb of a unit that has a person or a body as its subject; null without one. */
export function firstSubject(passage: Passage, unit: Unit): NounPhrase | null {
  const known = passage.subjects[unit.number];
  if (known !== undefined) return known;
  const subject = findSubject(passage, unit);
  passage.subjects[unit.number] = subject;
  return subject;
}

function findSubject(passage: Passage, unit: Unit): NounPhrase | null {
  const end = Math.min(unit.to, unit.from + longestOpening);
  for (let i = unit.from + 1; i < end; i++) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, unit.from, i);
    if (subject && isSource(passage, subject)) return { from: subject.from, to: subject.to, head: subject.head };
  }
  return null;
}

const longestOpening = 60;
