import { z } from 'zod';

/** `content/site.yaml`: what the site says about itself. */
export const siteSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One sentence for the home page and search engines.'),
  publisher: z.string().min(1),
  language: z.string().default('en'),
  address: z.url().optional().describe('Public address with its base path, e.g. https://example.org/readout/.'),
  contact: z.string().optional().describe('Where to send corrections: an e-mail address or a URL.'),
  licence: z.strictObject({ name: z.string(), url: z.url() }).optional().describe('Licence of the site’s own data.'),
});

export type Site = z.infer<typeof siteSchema>;
