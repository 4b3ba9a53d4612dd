import { expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { buildCorpus, mentionCount } from './corpus.ts';
import { anArticle, articles, entities } from './fixtures/corpus.ts';

const corpus = buildCorpus(articles, entities);

test('articles stand newest first, within a day by id, undated last', () => {
  expect(corpus.articles.map(({ id }) => id)).toEqual(['2023-10-17-a', '2023-10-17-b', '2011-01-02-d', 'undated-c']);
});

test('each entity finds the articles that mention it, newest first', () => {
  const found = corpus.mentions.get('leaders/vladimir-putin') ?? [];
  expect(found.map(({ article, count }) => [article.id, count])).toEqual([
    ['2023-10-17-a', 6],
    ['2023-10-17-b', 3],
    ['2011-01-02-d', 1],
  ]);
  expect(mentionCount(corpus, 'leaders/vladimir-putin')).toBe(10);
  expect(mentionCount(corpus, 'places/moscow')).toBe(0);
});

test('outlets find what they published, places what was filed from them', () => {
  expect(corpus.published.get('outlets/menafn')?.map(({ id }) => id)).toEqual(['2023-10-17-a']);
  expect(corpus.filed.get('places/moscow')?.map(({ id }) => id)).toEqual(['2023-10-17-b']);
});

test('an index is sorted by last name without its particle', () => {
  expect(corpus.ofKind.get('leader')?.map(({ id }) => id)).toEqual([
    'vladimir-putin',
    'ebrahim-raisi',
    'abdel-fattah-el-sisi',
  ]);
});

test('the order in which things come does not matter', () => {
  expect(buildCorpus(articles.toReversed(), entities.toReversed()).articles).toEqual(corpus.articles);
});

test('the words of a body that stands for a country stand on both pages', () => {
  const kremlin: Entity = {
    entity: 'organisation',
    id: 'kremlin',
    name: 'Kremlin',
    aliases: [],
    kind: 'seat-of-power',
    standsFor: { country: 'russia', what: 'government of Russia' },
  };
  const article = anArticle({ id: 'a', speakers: ['organisations/kremlin', 'places/russia'] });
  const { quoted, spokenFor } = buildCorpus([article], [...entities, kremlin]);
  expect(quoted.get('organisations/kremlin')).toEqual([article]);
  expect(quoted.get('places/russia')).toEqual([article]);
  expect(spokenFor.get('places/russia')).toEqual(['organisations/kremlin']);
});
