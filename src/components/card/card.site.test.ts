import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, watch } from '../../../scripts/browser/open.ts';

const [{ home }] = inject('sites');
const article = `${home}articles/2023-10-17-russian-president-vladimir-putin-embarked-on-a-series-of/`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function read(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await watch(browser, home, options);
  await page.goto(article, { waitUntil: 'networkidle' });
  return page;
}

const mention = (page: Page) => page.locator('.text a.mention.leader').first();
const card = (page: Page) => page.locator('#card');

test('by mouse: who it is on that day, how often, and why; the pointer may go into the card', async () => {
  const page = await read();
  await mention(page).hover();
  await card(page).waitFor();
  expect((await card(page).innerText()).split(/\n+/)).toEqual([
    'Vladimir Putin',
    'President of Russia',
    expect.stringMatching(/^6 times here · \d+ in all$/),
    'The full name stands here.',
  ]);
  await card(page).getByRole('link').click();
  await page.waitForURL(`${home}leaders/vladimir-putin/`);
  await page.context().close();
});

test('by keyboard: the focus shows it, Escape puts it away, Enter leads to the page and on to a search', async () => {
  const page = await read();
  await mention(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card(page).waitFor();
  expect(await mention(page).getAttribute('aria-describedby')).toBe('card');
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}leaders/vladimir-putin/`);
  await page.keyboard.press('/');
  await page.keyboard.type('ceasefire');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}search/?q=ceasefire`);
  await page.locator('.results li').first().waitFor();
  await page.context().close();
});

test('by touch: the first tap shows it, a second follows the link, one elsewhere puts it away', async () => {
  const page = await read({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });
  await mention(page).tap();
  await card(page).waitFor();
  await page.locator('h1').tap();
  await card(page).waitFor({ state: 'hidden' });
  expect(page.url()).toBe(article);
  await mention(page).tap();
  await mention(page).tap();
  await page.waitForURL(`${home}leaders/vladimir-putin/`);
  await page.context().close();
});

test('the lines under names can be hidden, and stay so', async () => {
  const page = await read();
  const line = () => mention(page).evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await line()).toBe('underline');
  await page.getByRole('button', { name: 'Hide the lines under names' }).click();
  expect(await line()).toBe('none');
  await page.reload();
  expect(await line()).toBe('none');
  await page.context().close();
});

test('on paper the page says its own address and those of the names beside the text', async () => {
  const page = await read();
  await page.emulateMedia({ media: 'print' });
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  const { pathname } = new URL(article);
  expect(await after('.printed')).toContain(pathname);
  expect(await after('.links a')).toContain('/leaders/vladimir-putin/');
  await page.context().close();
});
