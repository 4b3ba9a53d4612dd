import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, watch } from '../../scripts/browser/open.ts';
import { leadsOn, onePerKind, pagesIn } from '../../scripts/browser/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(inject('sites'))('under $base', ({ folder, home }) => {
  const pages = pagesIn(folder);
  const kinds = onePerKind(pages);

  test.each(kinds)('/%s asks no other host for anything, and nothing in it fails', async (path) => {
    const { page, complaints } = await watch(browser, home);
    await page.goto(home + path, { waitUntil: 'networkidle' });
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('an article reads without JavaScript', async () => {
    const { page } = await watch(browser, home, { javaScriptEnabled: false });
    await page.goto(`${home}articles/`);
    await page
      .getByRole('link', { name: /Putin embarked|diplomatic/ })
      .first()
      .click();
    expect(await page.locator('article .text').innerText()).toContain('Netanyahu');
    await page.context().close();
  });
});

test.each([360, 768, 1440])('at %i pixels no page is wider than the window', async (width) => {
  const [{ folder, home }] = inject('sites');
  const pages = pagesIn(folder);
  const paths = width === 360 ? pages.filter((one) => !leadsOn(one)).map(({ path }) => path) : onePerKind(pages);
  const { page } = await watch(browser, home, { viewport: { width, height: 800 } });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(home + path);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) wide.push(`/${path} by ${excess}`);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});
