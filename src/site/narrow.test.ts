import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { anArticle, articles, entities } from './fixtures/corpus.ts';
import { narrowedBy, narrowedPages } from './narrow.ts';

const putin = { of: 'leaders/vladimir-putin', count: 20 };
const many = Array.from({ length: 8 }, (_, index) =>
  anArticle({
    id: `a-${index}`,
    date: index < 3 ? '2022-05-01' : '2023-05-01',
    source: { printed: 'MENAFN', of: 'outlets/menafn' },
    entities: index === 0 ? [putin, { of: 'topics/ceasefire', count: 1 }] : [putin],
  }),
);
const corpus = buildCorpus(many, entities);

test('a leader’s mentions are narrowed by what some of the articles share', () => {
  const ways = narrowedBy(corpus, putin.of);
  expect(
    ways.map(({ label, lists }) => [label, lists.map(({ path, appearances }) => [path, appearances.length])]),
  ).toEqual([
    [
      'Year',
      [
        ['leaders/vladimir-putin/in/2023', 5],
        ['leaders/vladimir-putin/in/2022', 3],
      ],
    ],
    ['Topic', [['leaders/vladimir-putin/on/ceasefire', 1]]],
  ]);
});

test('a narrowed list is paged like the whole one', () => {
  expect(narrowedPages(corpus).map(({ list, page }) => [list.title, page.items.length])).toEqual([
    ['2023', 2],
    ['2023', 2],
    ['2023', 1],
    ['2022', 2],
    ['2022', 1],
    ['Ceasefire', 1],
  ]);
});

test('few articles are not narrowed', () => {
  expect(narrowedBy(buildCorpus(articles, entities), putin.of)).toEqual([]);
});
