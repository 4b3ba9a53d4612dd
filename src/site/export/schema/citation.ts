import { z } from 'zod';

/** One item of CSL-JSON, with the fields that an article here can have. */
export const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum(['article-newspaper', 'webpage']).describe('A web page where the publisher is not known.'),
  title: z.string(),
  'container-title': z.string().optional().describe('Who published it.'),
  'publisher-place': z.string().optional().describe('Where it was filed.'),
  issued: z
    .strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) })
    .optional()
    .describe('Left out where the article has no date.'),
  language: z.string(),
  archive: z.string().describe('This site.'),
  URL: z.url().describe('Its permanent address on this site.'),
  note: z.string().optional(),
});

export type CslItem = z.infer<typeof cslItem>;
