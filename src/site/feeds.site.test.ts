import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { elementsOf, pagesIn } from '../../scripts/browser/pages.ts';
import { readCsv } from '../../scripts/browser/read-csv.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
});
afterAll(() => browser.close());

describe.each(inject('sites'))('under $base', ({ folder, base }) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('every XML file is well-formed', async () => {
    const xml = files.filter((file) => file.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(8);
    const page = await browser.newPage();
    const roots = await page.evaluate(rootsOf, xml.map(read));
    expect(new Set(roots)).toEqual(new Set(['feed', 'sitemapindex', 'urlset']));
    await page.close();
  });

  test('every leader and topic has both feeds, which say the same', () => {
    const followed = readCsv(read('names.csv'))
      .filter(([, kind]) => kind === 'leader' || kind === 'topic')
      .map((row) => new URL(row.at(-1) ?? '').pathname.slice(base.length));
    expect(followed.length).toBeGreaterThan(8);
    for (const path of followed) {
      const ids = [...read(`${path}feed.xml`).matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id);
      const { items, feed_url } = JSON.parse(read(`${path}feed.json`));
      expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
      expect(new URL(feed_url).pathname).toBe(`${base}${path}feed.json`);
    }
  });

  test('every other form that a page offers is there', () => {
    const offers = pagesIn(folder).flatMap(({ html }) =>
      elementsOf(html)
        .filter(({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'alternate')
        .map(({ properties }) => new URL(String(properties.href), 'http://site').pathname.slice(base.length)),
    );
    expect(offers.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(new Set(offers)).toContain('leaders/vladimir-putin/feed.json');
  });

  test('the sitemap dates the articles that have a date', () => {
    const entries = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)];
    const articles = entries.filter(
      ([, address]) => address?.includes('/articles/20') && !/\d{4}-\d\d\/$/.test(address),
    );
    expect(articles.length).toBeGreaterThan(1);
    for (const [, address = '', day] of articles) expect(address).toContain(`/articles/${day?.slice(0, 10)}-`);
  });
});

/** Runs in the browser: the name of each document’s root, or what is wrong with it. */
function rootsOf(texts: string[]): string[] {
  return texts.map((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return document.querySelector('parsererror')?.textContent ?? document.documentElement.localName;
  });
}
