import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { addressesOf } from './export/addresses.ts';
import { atomFeed, feedPath, jsonFeed } from './feed.ts';
import { anArticle, articles } from './fixtures/corpus.ts';

const site = { title: 'Room', description: 'News', publisher: 'Us', language: 'en' };
const addresses = addressesOf(new URL('https://example.org'));
const setting = { site, addresses, subject: 'Vladimir Putin', path: 'leaders/vladimir-putin' };
const { articles: sorted } = buildCorpus(articles, []);

test('a feed lists dated articles, newest first, stamped with the newest day', () => {
  const text = atomFeed(sorted, setting);
  expect([...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://example.org/leaders/vladimir-putin/',
    'https://example.org/articles/2023-10-17-a/',
    'https://example.org/articles/2023-10-17-b/',
    'https://example.org/articles/2011-01-02-d/',
  ]);
  expect(text).toContain('<updated>2023-10-17T00:00:00.000Z</updated>');
  expect(text).toContain('<link rel="self" href="https://example.org/leaders/vladimir-putin/feed.xml"/>');
});

test('both formats say the same', () => {
  expect(jsonFeed(sorted, setting)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Vladimir Putin · Room',
    feed_url: 'https://example.org/leaders/vladimir-putin/feed.json',
    items: [
      {
        id: 'https://example.org/articles/2023-10-17-a/',
        content_text: '',
        date_published: '2023-10-17T00:00:00.000Z',
      },
      { id: 'https://example.org/articles/2023-10-17-b/' },
      { id: 'https://example.org/articles/2011-01-02-d/' },
    ],
  });
});

test('a feed stays small however many articles there are', () => {
  const many = Array.from({ length: 80 }, (_, index) => anArticle({ id: `a${index}`, date: '2023-10-17' }));
  expect(atomFeed(many, setting).match(/<entry>/g)).toHaveLength(50);
});

test('a hostile title stays text', () => {
  const hostile = anArticle({ id: 'x', date: '2023-10-17', title: ']]></title>\u0000\ud800<script>&amp;' });
  const text = atomFeed([hostile], setting);
  expect(text).not.toContain('<script>');
  expect(text).not.toContain('\u0000');
  expect(text.isWellFormed()).toBe(true);
  expect(text.match(/<title/g)).toHaveLength(2);
});

test.each([
  ['', 'xml', 'feed.xml'],
  ['topics/war', 'json', 'topics/war/feed.json'],
] as const)('the feed of /%s as %s', (page, format, path) => {
  expect(feedPath(page, format)).toBe(path);
});
