import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { entityView } from './entity-view.ts';
import { anArticle, articles, entities } from './fixtures/corpus.ts';

const corpus = buildCorpus(articles, entities);

test('a leader’s page counts, lists and compares', () => {
  const view = entityView(corpus, 'leaders/ebrahim-raisi');
  expect(view.totals).toBe('Named 3 times in 2 articles by 1 outlet on 17 October 2023.');
  expect(view.together.map(({ kind, links }) => [kind, links.map(({ name, count }) => `${name} ${count}`)])).toEqual([
    ['leader', ['Vladimir Putin 2', 'Abdel Fattah el-Sisi 1']],
    ['topic', ['Ceasefire 1']],
  ]);
  expect([view.previous?.id, view.next?.id]).toEqual(['vladimir-putin', 'abdel-fattah-el-sisi']);
  expect(view.pages).toHaveLength(1);
});

test('an outlet that nobody mentions shows whom its articles name', () => {
  const view = entityView(corpus, 'outlets/menafn');
  expect(view.totals).toBe('');
  expect(view.publishedTotals).toBe('1 article on 17 October 2023.');
  expect(view.together[0]?.links.map(({ name }) => name)).toContain('Vladimir Putin');
});

test('many mentions go on several pages, each article once', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    anArticle({ id: `2020-01-01-${index}`, date: '2020-01-01', entities: [{ of: 'places/russia', count: 4 }] }),
  );
  const { pages } = entityView(buildCorpus(many, entities), 'places/russia');
  expect(pages.map(({ mentioned }) => mentioned.length)).toEqual([12, 12, 6]);
  expect(new Set(pages.flatMap(({ mentioned }) => mentioned.map(({ article }) => article.id))).size).toBe(30);
});

test('there is no page for what no article names', () => {
  expect(() => entityView(corpus, 'leaders/nobody')).toThrow('There is no page for leaders/nobody.');
});
