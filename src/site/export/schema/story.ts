import { z } from 'zod';
import { fullDate } from '../../../model/date.ts';
import { address, reference } from './reference.ts';

const account = z.strictObject({
  id: z.string().describe('Id of the article.'),
  address,
  data: address.describe('The article’s own document.'),
  title: z.string(),
  date: fullDate.nullable(),
  source: reference.nullable(),
});

const sentence = z.strictObject({
  article: z.string().describe('Id of the article.'),
  address: address.describe('Permanent address of the paragraph.'),
  text: z.string(),
});

/** `/stories/<id>.json`: the accounts of one event, and which of their sentences say the same. */
export const storyDocument = z.strictObject({
  $schema: address,
  id: z.string(),
  address,
  title: z.string(),
  articles: z.array(account).min(2).describe('Earliest first.'),
  claims: z
    .array(z.array(sentence).min(1))
    .describe('In the order of telling; the sentences of one claim are of different articles and say the same.'),
  quoted: z
    .array(z.strictObject({ who: reference, articles: z.array(z.string()) }))
    .describe('Whose words are reported, and by which articles.'),
});

export type StoryDocument = z.infer<typeof storyDocument>;
