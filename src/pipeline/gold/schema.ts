import { z } from 'zod';
import { contactForms, contactStatuses } from '../../model/annotation.ts';
import { fullDate } from '../../model/date.ts';
import { kinds } from '../../model/kind.ts';

const offset = z.int().nonnegative().describe('Unicode code points into the raw file, front matter included.');
const id = z.string().regex(/^[a-z0-9-]+$/, 'expected an entity id such as vladimir-putin');

/** A half-open range, as the line filter writes it. */
const spanSchema = z.strictObject({ start: offset, end: offset });

/** One mention: start, end (exclusive), entity id, kind. */
const mentionSchema = z.tuple([offset, offset, id, z.enum(kinds)]);

/** A name of these kinds that content/ does not know, so that it counts neither as found nor as missed. */
const unknownSchema = z.tuple([offset, offset, z.enum(['leader', 'place', 'organisation'])]);

const statementSchema = z.strictObject({
  speakers: z
    .array(id)
    .describe('Leaders, organisations and countries that speak; empty where the source is not known.'),
  source: spanSchema.nullable().describe('The noun phrase that names the source; null where the sentence has none.'),
  cue: spanSchema.describe('The reporting words.'),
  content: z.array(spanSchema).min(1).describe('What was said, in pieces where the cue breaks it.'),
});

const contactSchema = z.strictObject({
  participants: z.array(id).min(2).describe('Ids of leaders, sorted.'),
  form: z.enum(contactForms),
  status: z.enum(contactStatuses),
  date: fullDate.nullable().describe('Where the text gives the day, else null.'),
  evidence: z.array(spanSchema).min(1).describe('The sentences that say so.'),
});

/** Stand-off gold of one article: where the names stand and what they mean, without any of its text. */
export const goldSchema = z.strictObject({
  file: z
    .string()
    .regex(/^[\w-]+\.txt$/, 'expected the bare name of a .txt file')
    .describe('Name in the corpus.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Digest of the file’s bytes; the offsets hold for these bytes alone.'),
  date: fullDate
    .nullable()
    .describe('Date of publication: offices are resolved on this day. Null where the text is to be read undated.'),
  mentions: z
    .array(mentionSchema)
    .optional()
    .describe(
      'Every mention of a known leader, place or organisation, in order; absent where names were not annotated.',
    ),
  unknown: z.array(unknownSchema).default([]),
  statements: z.array(statementSchema).optional().describe('Absent where statements were not annotated.'),
  contacts: z.array(contactSchema).nullable().default([]).describe('Null where contacts were not annotated.'),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldMention = z.infer<typeof mentionSchema>;
export type GoldStatement = z.infer<typeof statementSchema>;
