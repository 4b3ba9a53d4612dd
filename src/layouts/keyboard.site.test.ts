import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser, watch } from '../../scripts/browser/open.ts';

const [{ home }] = inject('sites');
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  ({ page } = await watch(browser, home, { colorScheme: 'light' }));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

test('the first key leads past the masthead', async () => {
  await page.goto(`${home}articles/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('every link and button that has the focus shows it', async () => {
  await page.goto(`${home}articles/`);
  const bare: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    if ((await focus.count()) === 0) break; // past the last one
    if ((await focus.evaluate((element) => getComputedStyle(element).outlineStyle)) === 'none')
      bare.push(await focus.evaluate((element) => element.outerHTML));
  }
  expect(bare).toEqual([]);
});

test('the colour scheme is switched by key, and the choice lasts', async () => {
  await page.goto(`${home}articles/`);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark' }).press('Enter');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(home);
  expect(await paper()).toBe(dark);
});

test('a slash typed into a field stays there', async () => {
  await page.goto(`${home}search/`);
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  expect(await page.locator('main [name=q]').inputValue()).toBe('a/b');
});
