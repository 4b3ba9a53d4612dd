import { z } from 'zod';
import type { Span } from './annotation.ts';
import { fullDate } from './date.ts';

/** Front matter that a seed may start with. */
export const seedSchema = z.strictObject({
  title: z.string().min(1).optional(),
  date: fullDate.optional(),
  source: z.string().min(1).optional().describe('Outlet as printed: its name or abbreviation.'),
  url: z.url().optional().describe('The article at its publisher.'),
  place: z.string().min(1).optional().describe('Where it was filed.'),
  story: z.string().min(1).optional().describe('Articles with the same value are one story.'),
});

/** One mention that an editor sets or removes. */
const mentionCorrection = z.strictObject({
  text: z.string().min(1).describe('The words as they stand in the seed.'),
  nth: z.int().positive().optional().describe('Which occurrence, counted from 1; all of them where left out.'),
});

/** `content/corrections/<seed name>.yaml`: takes every front-matter key, and single mentions; it wins over the seed. */
export const correctionSchema = seedSchema.extend({
  link: z
    .array(
      mentionCorrection.extend({ to: z.string().describe('Path or id of the entity, e.g. leaders/vladimir-putin.') }),
    )
    .default([]),
  unlink: z.array(mentionCorrection).default([]),
});

export type SeedFrontMatter = z.infer<typeof seedSchema>;
export type Correction = z.infer<typeof correctionSchema>;

/** A seed taken apart: what its header says and what its body is. */
export interface ParsedSeed {
  /** Bare file name, or the id of a line in the filter. */
  name: string;
  title: string | null;
  date: string | null;
  /** As printed. */
  source: string | null;
  place: string | null;
  /** The state or country that a dateline prints behind the place (`BIRMINGHAM, Ala.`). */
  region: string | null;
  url: string | null;
  story: string | null;
  /** The dateline verbatim; null where there is none. */
  header: string | null;
  /** Where in the body a dateline stands that comes under the article's heading; it and the heading are text. */
  dateline: Span | null;
  /** Closing “Also read” lines, verbatim. */
  related: string[];
  /** The paragraphs, in order, exactly as contracted: trimmed, inner line ends one space. */
  paragraphs: string[];
  /** The paragraphs joined by `\n\n`: what annotation works on and what every Span counts in. */
  body: string;
  /** Where a body offset lies in the raw text, both in UTF-16 code units. */
  toRaw: (offset: number) => number;
  /** Where the place name stands in the raw text's dateline, if it does. */
  placeSpan: Span | null;
  /** The same for the state or country behind it. */
  regionSpan: Span | null;
  correction: Correction | null;
}
