import { expect, test } from 'vitest';
import { fileHref, href, pageHref } from './url.ts';

test.each([
  [href(), '/'],
  [href('leaders/ebrahim-raisi'), '/leaders/ebrahim-raisi/'],
  [href('articles/2023-10-17-x', 'p-12345678'), '/articles/2023-10-17-x/#p-12345678'],
  [fileHref('feed.xml'), '/feed.xml'],
  [pageHref('articles', 1), '/articles/'],
  [pageHref('articles', 3), '/articles/3/'],
])('%s', (made, expected) => {
  expect(made).toBe(expected);
});
