import { is, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

const isAsked = wordTest(/^(asked|pressed|questioned|quizzed)$/);

/**
 * Where the answer starts in a sentence that opens with the question ("Asked whether he would run, Trump said …"): behind
 * the comma before the main clause. The start of the sentence in all others.
 */
export function answerStart(passage: Passage, { from, to }: Range): number {
  const at = wordAt(passage, from) === 'when' ? from + 1 : from;
  if (!isAsked(passage, at)) return from;
  for (let i = at + 2; i < to - 2; i++)
    if (wordAt(passage, i) === ',' && passage.quoted[i] === -1 && opensAnswer(passage, i + 1, to)) return i + 1;
  return from;
}

const longestSubject = 8;

function opensAnswer(passage: Passage, from: number, end: number): boolean {
  if (is(passage, from, kind.conjunction | kind.subordinator | kind.preposition)) return false;
  for (let i = from + 1; i < Math.min(end, from + longestSubject); i++)
    if (isFiniteVerb(passage, i)) return subjectBefore(passage, from, i)?.from === from;
  return false;
}
