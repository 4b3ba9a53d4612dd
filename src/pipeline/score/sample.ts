import { z } from 'zod';
import { ruleNames } from '../../model/rule.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { Located, type Outcome } from './outcome.ts';
import { type LinkedMention, linksIn } from './read-text.ts';

/** A sample of links, each judged in its context by a person: no text, only places in the corpus. */
export const sampleSchema = z.strictObject({
  seed: z.int().describe('Seed of the random draw.'),
  from: z.string().describe('What was drawn from, in words.'),
  judged: z.array(
    z.strictObject({
      file: z.string(),
      start: z.int().describe('Code points into the raw file.'),
      end: z.int(),
      entity: z.string(),
      rule: z.enum(ruleNames),
      verdict: z.enum(['right', 'wrong', 'unsure']),
      note: z.string().optional(),
    }),
  ),
});

export type Sample = z.infer<typeof sampleSchema>;

/** A text of the corpus to draw links from. */
export interface SampledText {
  file: string;
  date: string;
  text: string;
}

/** Draws links, topics aside, each with the words around it; the same seed and links give the same draw. */
export function drawSample(
  texts: readonly SampledText[],
  index: NameIndex,
  { seed, count }: { seed: number; count: number },
) {
  const links = texts.flatMap(({ file, date, text }) => {
    const located = new Located(file, text);
    return linksIn(text, date, index)
      .filter(({ kind }) => kind !== 'topic')
      .map((link) => ({ file, link, context: located.context(link.start, link.end) }));
  });
  return shuffle(links, seed).slice(0, count);
}

/** A judged sample as outcomes: a link that is made no more is missed where it was right, and gone where it was not. */
export function judgeSample(sample: Sample, linksOf: (file: string) => readonly LinkedMention[]): Outcome[] {
  return sample.judged.flatMap(({ file, start, end, entity, rule, verdict }) => {
    const link = linksOf(file).find((one) => one.start === start && one.end === end && one.entity === entity);
    if (!link && verdict !== 'right') return [];
    const shared = {
      kind: link?.kind ?? 'no longer linked',
      text: file,
      surface: link?.surface ?? '',
      context: `${file} ${start}`,
    };
    return [
      {
        ...shared,
        verdict: link ? (verdict === 'right' ? 'right' : 'wrong') : 'missed',
        rule,
        expected: entity,
        found: link?.entity ?? null,
      },
    ];
  });
}

/** Fisher and Yates, with mulberry32 as the source of chance. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items];
  let state = seed;
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const j = Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T]; // both indices lie inside the array
  }
  return shuffled;
}
