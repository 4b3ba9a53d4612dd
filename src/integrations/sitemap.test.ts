import { expect, test } from 'vitest';
import { articles } from '../site/fixtures/corpus.ts';
import { datesOf } from './sitemap.ts';

const dates = datesOf(articles);

test.each([
  ['', '2023-10-17'],
  ['articles', '2023-10-17'],
  ['articles/2011-01', '2011-01-02'],
  ['articles/2011-01-02-d', '2011-01-02'],
  ['leaders/vladimir-putin', '2023-10-17'],
  ['places/moscow', '2023-10-17'],
  ['outlets/menafn', '2023-10-17'],
  ['articles/undated-c', undefined],
  ['places/russia', undefined],
])('the page /%s was last changed on %s', (path, date) => {
  expect(dates.get(path)).toBe(date);
});
