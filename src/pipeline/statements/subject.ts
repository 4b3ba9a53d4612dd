import type { NounPhrase } from './nounphrase.ts';
import type { Passage, Range } from './passage.ts';
import { isSource, subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';

/** The subject of the first finite verb of a sentence that has a person or a body as its subject; null without one. */
export function firstSubject(passage: Passage, unit: Range): NounPhrase | null {
  const end = Math.min(unit.to, unit.from + longestOpening);
  for (let i = unit.from + 1; i < end; i++) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, unit.from, i);
    if (subject && isSource(passage, subject)) return { from: subject.from, to: subject.to, head: subject.head };
  }
  return null;
}

const longestOpening = 60;
