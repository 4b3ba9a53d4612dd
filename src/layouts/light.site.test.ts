import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser, watch } from '../../scripts/browser/open.ts';
import { pagesIn } from '../../scripts/browser/pages.ts';
import { total, weigh } from '../../scripts/browser/weigh.ts';

const [{ folder, home }] = inject('sites');
const articles = pagesIn(folder).filter(({ path }) => /^articles\/(\d{4}-\d{2}-\d{2}|undated)-/.test(path));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  ({ page } = await watch(browser, home));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

test.each(articles)('/$path weighs at most 12 kB and twice its text', async ({ path, html }) => {
  await page.goto(home + path);
  const text = await page.locator('article .text').innerText();
  expect(gzipSync(html).length).toBeLessThan(12_000 + 2 * gzipSync(text).length);
});

test.each([
  ['an article', /Gaza/, 'source-serif-4'],
  ['one with letters that have a file of their own', /<title>Erdoğan/, 'readout-serif-letters'],
])('a first visit to %s loads at most 40 kB beside it, 6 kB of it scripts', async (_, words, face) => {
  const weighed = weigh(page);
  await page.goto(home + articles.find(({ html }) => words.test(html))?.path, { waitUntil: 'networkidle' });
  const loaded = (await weighed()).filter(({ type }) => type !== 'document');
  expect(loaded.filter(({ url }) => url.includes(face))).toHaveLength(1);
  expect(total(loaded, 'script')).toBeLessThan(6_000);
  expect(total(loaded)).toBeLessThan(40_000);
});

test('a first search loads at most 120 kB, which leaves 50 kB of 170 for the index of a thousand articles', async () => {
  await page.goto(`${home}search/`, { waitUntil: 'networkidle' });
  const weighed = weigh(page);
  await page.keyboard.press('/');
  await page.locator('main [name=q]').fill('Putin');
  await page.locator('.results li').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(total(await weighed())).toBeLessThan(120_000);
});
