import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, watch } from '../../scripts/browser/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const [, { home }] = inject('sites');

/** Opens the newest article and its citations. */
async function openCitations(javaScriptEnabled: boolean) {
  const { page, complaints } = await watch(browser, home, { javaScriptEnabled });
  await page.goto(`${home}articles/`);
  await page.locator('main a[href*="/articles/20"]').first().click();
  await page.getByText('Cite this').click();
  return { page, complaints, forms: page.locator('.cite pre') };
}

test('an article can be cited as text, BibTeX and RIS without scripts', async () => {
  const { page, forms } = await openCitations(false);
  const [text, bibtex, ris] = await forms.allTextContents();
  const path = new URL(page.url()).pathname;
  expect(text).toContain(path);
  expect(bibtex).toMatch(/^@\w+\{20[\w-]+,/);
  expect(ris).toMatch(/^TY {2}- /);
  expect(await forms.first().isVisible()).toBe(true);
});

test('after a link to a paragraph, the paragraph is cited', async () => {
  const { page, complaints, forms } = await openCitations(true);
  await page.locator('.text .anchor').first().click();
  const anchor = new URL(page.url()).hash;
  expect(anchor).toMatch(/^#p-/);
  for (const form of await forms.allTextContents()) expect(form).toContain(`/${anchor}`);
  expect(await page.getByText('Cite this paragraph').count()).toBe(1);
  expect(complaints).toEqual([]);
});
