import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { entityOffers } from '../export/offers.ts';
import { anArticle, articles, entities } from '../fixtures/corpus.ts';
import { waysWithPage } from '../permanence/ways-with-page.ts';
import { hasExtras, isMade, shownElsewhere, thresholdsOf } from './thrift.ts';

const often = { of: 'leaders/vladimir-putin', count: 1 };
const rarely = { of: 'leaders/ebrahim-raisi', count: 1 };
const small = buildCorpus(articles, entities);
const large = buildCorpus(
  Array.from({ length: 10_000 }, (_, at) => anArticle({ id: `a${at}`, entities: at < 9 ? [often, rarely] : [often] })),
  entities,
);
const never = { ledger: {}, moved: [] };

test('a small site keeps everything', () => {
  expect(thresholdsOf(small)).toEqual({ narrowed: 0, extras: 0, ways: 0 });
});

test.each([
  ['leaders/vladimir-putin', { narrowed: false, extras: true, ways: true }],
  ['leaders/ebrahim-raisi', { narrowed: false, extras: false, ways: false }],
])('a very large site has of %s no more than %j', (path, expected) => {
  const parts = ['narrowed', 'extras', 'ways'] as const;
  expect(Object.fromEntries(parts.map((part) => [part, isMade(large, part, path)]))).toEqual(expected);
});

test('what is not made is not offered, but the data always is', () => {
  const [leader] = entities.filter(({ id }) => id === 'ebrahim-raisi');
  expect(leader && entityOffers(leader, large).map(({ path }) => path)).toEqual(['leaders/ebrahim-raisi.json']);
  expect(hasExtras(large, 'leaders/ebrahim-raisi')).toBe(false);
  expect(shownElsewhere(large).map(({ id }) => id)).toEqual(['vladimir-putin']);
});

test('another address of a rarely named leader has a page where it was recorded, else only on a small site', () => {
  const raisi = (corpus: typeof large, ledger = {}) =>
    waysWithPage(corpus, { ledger, moved: [] }).some(({ path }) => path === 'leaders/raisi');
  expect([raisi(small), raisi(large), raisi(large, { '/leaders/raisi/': { to: ['leaders/ebrahim-raisi'] } })]).toEqual([
    true,
    false,
    true,
  ]);
  expect(waysWithPage(large, never).map(({ path }) => path)).toContain('leaders/putin');
});
