import { splitSentences } from '../../model/sentence.ts';
import type { Comparable } from '../relate/features.ts';
import { startRandom } from './random.ts';

const reportsOfEvent = 8;
const sentencesOfEvent = 16;
const sentencesOfReport = 11;

/**
 * Makes up reports for measuring time and memory: events are random sentences of the given texts, each event dated, and
 * each of its reports a random part of them. The same input gives the same reports.
 */
export function makeReports(texts: readonly string[], count: number): Comparable[] {
  const sentences = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  const random = startRandom(1);
  const pick = <Item>(items: readonly Item[], size: number) => {
    return Array.from({ length: size }, () => random.one(items)).filter((item) => item !== undefined);
  };
  return Array.from({ length: Math.ceil(count / reportsOfEvent) }, (_, event) => {
    const told = pick(sentences, sentencesOfEvent);
    const date = new Date(Date.UTC(2023, 0, 1 + (event % 365))).toISOString().slice(0, 10);
    return Array.from({ length: reportsOfEvent }, () => {
      return { body: pick(told, sentencesOfReport).join(' '), date, story: null };
    });
  })
    .flat()
    .slice(0, count);
}
