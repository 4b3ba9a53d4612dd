import { z } from 'zod';
import { contactForms, contactStatuses } from '../../../model/annotation.ts';
import { fullDate } from '../../../model/date.ts';
import { annotationPage } from './annotation.ts';
import { cslItem } from './citation.ts';
import { address, reference } from './reference.ts';

const paragraph = z.strictObject({
  address: address.describe('Permanent address of the paragraph.'),
  start: z.int().nonnegative().describe('First code point in `text`.'),
  end: z.int().nonnegative().describe('One past its last code point.'),
});

const contact = z.strictObject({
  id: z.string().describe('Equal in every article that reports the same contact.'),
  form: z.enum(contactForms),
  status: z.enum(contactStatuses),
  date: fullDate.nullable(),
  participants: z.array(reference).min(2),
  topics: z.array(reference),
});

/** `/articles/<id>.json`: one article with its text, what is marked in it, and how to cite it. */
export const articleDocument = z.strictObject({
  $schema: address,
  id: z.string(),
  address,
  title: z.string(),
  derivedTitle: z.boolean().describe('True where the source gave no headline and this one was taken from the text.'),
  description: z.string(),
  date: fullDate.nullable(),
  language: z.string(),
  place: z
    .strictObject({ printed: z.string(), is: reference.nullable() })
    .nullable()
    .describe('Where it was filed: as printed, and the place if it is known.'),
  source: z
    .strictObject({ printed: z.string(), is: reference.nullable() })
    .nullable()
    .describe('Who published it: as printed, and the outlet or organisation.'),
  original: z.url().nullable().describe('The article at its publisher.'),
  seed: z.strictObject({ file: z.string(), sha256: z.string() }).describe('The file that it was made from.'),
  header: z.string().nullable().describe('The dateline, verbatim; not part of `text`.'),
  related: z.array(z.string()).describe('Closing “Also read” lines, verbatim; not part of `text`.'),
  text: z.string().describe('The paragraphs, joined by one blank line (two line feeds).'),
  paragraphs: z.array(paragraph),
  entities: z.array(reference.extend({ count: z.int().positive() })).describe('All that it names, most named first.'),
  contacts: z.array(contact).describe('Calls, meetings, visits, letters and talks between leaders that it reports.'),
  annotations: annotationPage,
  citation: cslItem,
});

export type ArticleDocument = z.infer<typeof articleDocument>;
