import { z } from 'zod';
import { kinds } from '../../../model/kind.ts';

/** An absolute address on this site. */
export const address = z.url();

/** How a document names an entity that has a page here. */
export const reference = z.strictObject({
  id: z.string().describe('Stable id, unique across all kinds.'),
  kind: z.enum(kinds),
  name: z.string(),
  address: address.describe('Its page on this site.'),
  wikidata: z.url().nullable().describe('Concept URI of its Wikidata item; null where it is not known.'),
});

export type Reference = z.infer<typeof reference>;
