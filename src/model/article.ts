import { z } from 'zod';
import { contactForms, contactStatuses } from './annotation.ts';
import { fullDate } from './date.ts';

const path = z.string().regex(/^(leaders|organisations|places|topics|outlets)\/[a-z0-9-]+$/);

/** The front matter of one article's MDX: everything that its page shows beside the text. */
export const articleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Slug of the address: `<date>-<words>` or `undated-<words>`.'),
  title: z.string().min(1),
  derived: z.boolean().describe('True where the source gave no headline and this one was taken from the text.'),
  date: fullDate.nullable(),
  place: z
    .strictObject({ printed: z.string(), of: path.nullable() })
    .nullable()
    .describe('Where it was filed: as printed, and the place page if it is known.'),
  source: z
    .strictObject({ printed: z.string(), of: path })
    .nullable()
    .describe('Who published it: as printed, and the page of the outlet or news organisation.'),
  url: z.url().nullable().describe('The article at its publisher.'),
  seed: z.strictObject({
    file: z.string().describe('Bare file name of the seed.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Digest of the seed file’s bytes.'),
  }),
  header: z.string().nullable().describe('The dateline, verbatim, as it stood before the first paragraph’s text.'),
  related: z.array(z.string()).describe('Closing “Also read” lines, verbatim.'),
  description: z
    .string()
    .describe('The first sentences, cut at a word near 160 characters: for search engines and lists.'),
  entities: z
    .array(z.strictObject({ of: path, count: z.int().positive() }))
    .describe('Every entity mentioned in the body, most mentioned first.'),
  speakers: z.array(path).describe('Everyone whose words the text reports, sorted.'),
  contacts: z.array(
    z.strictObject({
      id: z.string().describe('Equal for reports of the same contact in other articles.'),
      participants: z.array(path).min(2),
      form: z.enum(contactForms),
      status: z.enum(contactStatuses),
      date: fullDate.nullable(),
      topics: z.array(path),
      evidence: z
        .array(z.strictObject({ paragraph: z.int().nonnegative(), start: z.int(), end: z.int() }))
        .describe('Sentences, as UTF-16 offsets into the numbered paragraph’s text.'),
    }),
  ),
  story: z
    .strictObject({ id: z.string(), title: z.string() })
    .nullable()
    .describe('The story that this article belongs to with at least one other article.'),
});

export type Article = z.infer<typeof articleSchema>;
