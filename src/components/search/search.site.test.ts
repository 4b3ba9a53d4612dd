import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser, type Watched, watch } from '../../../scripts/browser/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(inject('sites'))('searching under $base', ({ home, base }) => {
  let watched: Watched;
  let page: Page;
  beforeEach(async () => {
    watched = await watch(browser, home);
    page = watched.page;
  });
  afterEach(async () => {
    await page.context().close();
    expect(watched.complaints).toEqual([]);
  });

  async function search(query: string): Promise<void> {
    await page.goto(`${home}search/${query}`);
    await page.locator('[role=status]:not(:empty)').waitFor();
  }
  const titles = () => page.locator('.results .title').allInnerTexts();
  const status = () => page.locator('[role=status]').innerText();

  test('an address shows its results, each with the sentence found', async () => {
    await search('?q=corridor');
    expect(await status()).toBe('1 page.');
    expect(await titles()).toEqual([expect.stringMatching(/^Erdoğan and Putin discuss a ceasefire/)]);
    const passage = page.locator('.results li p a');
    expect(await passage.innerText()).toBe('"We agreed to keep the corridor open," Erdogan said after the call.');
    expect(await passage.locator('mark').allInnerTexts()).toEqual(['corridor']);
  });

  test.each(['sisi', 'el-sisi', 'Al-Sisi'])('%s finds him first, and the articles that name him', async (name) => {
    await search(`?q=${name}`);
    expect((await titles())[0]).toBe('Abdel Fattah el-Sisi');
    expect(await status()).toBe('4 pages.');
  });

  test('the sentence leads to its paragraph', async () => {
    await search('?q=corridor');
    await page.locator('.results li p a').click();
    await page.waitForURL(/\/articles\/2021-03-02/);
    const [anchor = ''] = new URL(page.url()).hash.split(':~:');
    expect(await page.locator(anchor).innerText()).toContain('We agreed to keep the corridor open');
  });

  test('a word that no article has is named, and the nearest offered', async () => {
    await search('?q=raissi');
    expect(await status()).toContain('No article contains “raissi”. Did you mean Raisi?');
    expect(await titles()).toEqual([]);
    await page.getByRole('link', { name: 'Raisi', exact: true }).click();
    await page.locator('.results li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=Raisi');
  });

  test('the other words are still searched', async () => {
    await search('?q=xyzzy+corridor');
    expect(await status()).toBe('No article contains “xyzzy”. 1 page without that.');
    expect(await titles()).toHaveLength(1);
  });

  test('a quoted phrase is found as it stands, also beside other words', async () => {
    await search('?q=%22Gaza+Strip%22+displacement');
    expect(await titles()).toHaveLength(1);
    await search('?q=%22Strip+Gaza%22');
    expect(await status()).toBe('No page has this.');
  });

  test('a currency sign does not spoil a number', async () => {
    await search('?q=%2420+million');
    expect(await titles()).toEqual([expect.stringMatching(/^Erdoğan and Putin/)]);
  });

  test('results are narrowed by kind, outlet and year, with their numbers, in the address', async () => {
    await search('?q=Putin&kind=Article');
    const outlets = page.getByLabel('Outlet');
    expect(await outlets.locator('option').allInnerTexts()).toEqual([
      'Every outlet',
      'MENAFN (2)',
      'Reuters (1)',
      'The Diplomatic Insight (1)',
    ]);
    await outlets.selectOption('MENAFN');
    await page.getByText('2 pages.').waitFor();
    expect(new URL(page.url()).search).toBe('?q=Putin&kind=Article&outlet=MENAFN');
    expect(await page.getByLabel('Year').locator('option').allInnerTexts()).toEqual(['Every year', '2023 (2)']);
    await page.goBack();
    await page.getByText('4 pages.').waitFor();
    expect(await outlets.inputValue()).toBe('');
  });

  test('the newest come first where that is asked, in the address', async () => {
    await search('?q=Putin&kind=Article');
    await page.getByLabel('Order').selectOption('newest');
    await page.waitForURL(/\?q=Putin&kind=Article&sort=newest$/);
    await page.reload();
    await page.locator('.results li').first().waitFor();
    expect(await page.getByLabel('Order').inputValue()).toBe('newest');
    const years = (await page.locator('.results .from').allInnerTexts()).map((line) => line.slice(-4));
    expect(new Set(years).size).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted().toReversed());
  });

  test('what is typed is searched without a key more, and the address follows', async () => {
    await page.goto(`${home}search/`);
    await page.keyboard.press('/');
    await page.keyboard.type('corridor');
    await page.waitForURL(`${home}search/?q=corridor`);
    await page.getByText('1 page.').waitFor();
  });

  test('arrows walk through the results, Enter opens one, Escape leads back to the field', async () => {
    await search('?q=Putin&kind=Article');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.textContent);
    expect(second).toBe((await titles())[1]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${new URL(home).origin}${base}articles/**`);
  });

  test('a field suggests pages by any of their names, and arrow and Enter lead there', async () => {
    await page.goto(home);
    await page.keyboard.press('/');
    await page.keyboard.type('al-sis');
    const option = page.getByRole('option', { name: 'Abdel Fattah el-Sisi' });
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}leaders/abdel-fattah-el-sisi/`);
  });

  test('Escape puts the suggestions away', async () => {
    await page.goto(home);
    await page.keyboard.press('/');
    await page.keyboard.type('put');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    expect(await page.locator('main [name=q]').inputValue()).toBe('put');
  });

  test.each(['', 'articles/'])('the field on /%s leads to the results', async (path) => {
    await page.goto(home + path);
    await page.keyboard.press('/');
    await page.keyboard.type('corridor');
    await page.keyboard.press('Enter');
    await page.getByText('1 page.').waitFor();
  });
});

describe('where it cannot work', () => {
  const [{ home }] = inject('sites');

  test('without JavaScript the page says so and leads to the lists', async () => {
    const { page } = await watch(browser, home, { javaScriptEnabled: false });
    await page.goto(`${home}search/?q=corridor`);
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    await page.locator('main').getByRole('link', { name: 'Articles', exact: true }).last().click();
    expect(new URL(page.url()).pathname).toBe('/articles/');
    await page.context().close();
  });

  test('without an index the page says so', async () => {
    const { page } = await watch(browser, home);
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${home}search/?q=corridor`);
    await page.getByText('The search index could not be loaded.').waitFor();
    await page.context().close();
  });
});
