import { expect, test } from 'vitest';
import { articleView } from './article-view.ts';
import { buildCorpus } from './corpus.ts';
import { articles, entities } from './fixtures/corpus.ts';

const corpus = buildCorpus(articles, entities);
const viewOf = (id: string) => {
  const article = corpus.articles.find((each) => each.id === id);
  if (!article) throw new Error(`The fixture has no ${id}.`);
  return articleView(corpus, article);
};

test('leaders are named with the office of the article’s day', () => {
  const officeOf = (id: string) => viewOf(id).named[0]?.links[0]?.note;
  expect(officeOf('2023-10-17-a')).toBe('President of Russia');
  expect(officeOf('2011-01-02-d')).toBe('Prime Minister of Russia');
});

test('what is named comes by kind, most named first', () => {
  expect(viewOf('2023-10-17-a').named.map(({ kind, links }) => [kind, links.map(({ count }) => count)])).toEqual([
    ['leader', [6, 2, 1]],
    ['topic', [2]],
  ]);
});

test('source, place and neighbours are resolved', () => {
  const { source, newer, older } = viewOf('2023-10-17-a');
  expect([source?.name, newer?.id, older?.id]).toEqual(['MENAFN', undefined, '2023-10-17-b']);
  expect(viewOf('2023-10-17-b').place?.name).toBe('Moscow');
});
