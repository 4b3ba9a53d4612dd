import { expect, test } from 'vitest';
import { addressesIn } from './served.ts';

test.each([
  ['index.html', '/'],
  ['leaders/vladimir-putin/index.html', '/leaders/vladimir-putin/'],
  ['articles/2023-10-17-talks/index.html', '/articles/2023-10-17-talks/'],
  ['id/Q7747/index.html', '/id/Q7747/'],
  ['names.csv', '/names.csv'],
  ['sitemap-index.xml', '/sitemap-index.xml'],
])('%s is recorded', (file, address) => {
  expect(addressesIn([file])).toEqual([address]);
});

test.each([
  '404.html',
  '_redirects',
  '_astro/x.css',
  'pagefind/pagefind.js',
  'leaders/vladimir-putin/2/index.html',
  'leaders/vladimir-putin/card/index.html',
  'leaders/vladimir-putin/by/menafn/index.html',
  'articles/2023-10/index.html',
  'contacts/a--b/index.html',
  'articles/2023-10-17-talks.json',
  'sitemap-0.xml',
  'theme.js',
])('%s is not', (file) => {
  expect(addressesIn([file])).toEqual([]);
});
