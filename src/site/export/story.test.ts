import { expect, test } from 'vitest';
import { parseBody } from '../body.ts';
import { buildCorpus } from '../corpus.ts';
import { anArticle, entities } from '../fixtures/corpus.ts';
import { addressesOf } from './addresses.ts';
import { storyDocument as schema } from './schema/story.ts';
import { storyDocument } from './story.ts';

const story = { id: '2023-10-17-calls', title: 'Calls' };
const putin = '<Mention of="leaders/vladimir-putin" why="full-name">Vladimir Putin</Mention>';
const source = { printed: 'MENAFN', of: 'outlets/menafn' };
const articles = [
  anArticle({ id: 'a', date: '2023-10-17', story, source }),
  anArticle({ id: 'b', date: '2023-10-18', story }),
];
const bodies = [
  `${putin} called the leaders of Egypt, Iran and Syria about the fighting in Gaza. The rouble fell by two percent.`,
  `The leaders of Egypt, Iran and Syria were called by ${putin} about the fighting in Gaza.`,
];
const corpus = buildCorpus(articles, entities);
const accounts = articles.map((article, at) => ({
  article,
  paragraphs: parseBody(`---\nid: ${article.id}\n---\n\n${bodies[at]}`),
}));

test('a story’s document has its accounts, and says which of their sentences say the same', () => {
  const [found] = corpus.stories;
  const document =
    found && storyDocument(found, { corpus, addresses: addressesOf(new URL('https://example.org')), accounts });
  expect(schema.parse(document)).toEqual(document);
  expect(document).toMatchObject({
    address: 'https://example.org/stories/2023-10-17-calls/',
    articles: [
      { id: 'a', source: { id: 'menafn' } },
      { id: 'b', source: null },
    ],
  });
  expect(document?.claims.map((claim) => claim.map(({ article }) => article))).toEqual([['a', 'b'], ['a']]);
  expect(document?.claims[1]?.[0]?.text).toBe('The rouble fell by two percent.');
});
