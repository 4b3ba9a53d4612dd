import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './browser/built.ts';
import { openBrowser, watch } from './browser/open.ts';
import { serveFolder } from './browser/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = '/press/room/';

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
beforeAll(async () => {
  const ledger = join(root, 'scripts/browser/published/permalinks.json');
  folder = await buildSite({ name: 'published', root, env: { BASE: base, LEDGER: ledger } });
  served = await serveFolder(folder, base);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const read = (path: string) => readFile(join(folder, path, 'index.html'), 'utf8');

/** Opens an address; gives where that leads and what stands there. */
async function follow(path: string, options: { javaScriptEnabled?: boolean } = {}) {
  const { page } = await watch(browser, served.home, options);
  await page.goto(served.home + path);
  await page.waitForURL((url) => !url.pathname.includes(path.replace(/[?#].*/, '')), { timeout: 8000 });
  const found = page.url().replace(served.home, '');
  await page.context().close();
  return found;
}

describe('an address that was published', () => {
  test.each([
    ['leaders/second-spelling/', 'leaders/vladimir-putin/', 'a renamed leader'],
    ['leaders/first-spelling/', 'leaders/vladimir-putin/', 'one renamed twice'],
    ['leaders/vlad/', 'leaders/vladimir-putin/', 'a name that is no alias any more'],
    ['leaders/putin/', 'leaders/vladimir-putin/', 'an alias'],
    ['id/Q7747/', 'leaders/vladimir-putin/', 'a Wikidata item'],
    ['stories/2020-01-01-withdrawn/', 'articles/2020-01-01-withdrawn/', 'a story of a withdrawn article'],
  ])('%s leads to %s: %s', async (from, to) => {
    expect(await follow(from)).toBe(to);
    expect(await follow(from, { javaScriptEnabled: false })).toBe(to);
  });

  test('keeps what stands behind it', async () => {
    expect(await follow('leaders/putin/?from=feed#mentions')).toBe('leaders/vladimir-putin/?from=feed#mentions');
  });

  test('offers a choice where it was split', async () => {
    const html = await read('organisations/russian-state');
    expect(html).toContain('The Kremlin and the country have pages of their own now.');
    for (const path of ['organisations/kremlin', 'places/russia']) expect(html).toContain(`href="${base}${path}/"`);
  });

  test('says when and why an article was withdrawn', async () => {
    const html = await read('articles/2020-01-01-withdrawn');
    expect(html).toContain('3 February 2020');
    expect(html).toContain('Its author asked for it.');
  });

  test.each(['places/iceland', 'outlets/defunct-times'])('%s stays, though no article names it now', async (path) => {
    expect(await read(path)).toContain('<h1');
  });
});

describe('a recorded article', () => {
  test('keeps its address whatever its headline is', () => {
    expect(existsSync(join(folder, 'articles/2023-10-17-recorded/index.html'))).toBe(true);
  });

  test('leads links to earlier wordings to the corrected paragraph, and says so', async () => {
    const html = await read('articles/2023-10-17-recorded');
    const notes = [
      ...html.matchAll(/<p class="note" id="(p-0000000\d)"[^>]*>([^<]*)<\/p>\s*<p (?:class="note" )?id="([^"]+)"/g),
    ];
    expect(notes.map(([, anchor, text, next]) => ({ anchor, text, next }))).toMatchInlineSnapshot(`
      [
        {
          "anchor": "p-00000002",
          "next": "p-19c9b974",
          "text": "A paragraph of this article was withdrawn on 1 November 2023; a link to it leads here. It repeated another one.",
        },
        {
          "anchor": "p-00000001",
          "next": "p-00000000",
          "text": "The next paragraph was corrected after it had been published; a link to its earlier wording leads here.",
        },
      ]
    `);
  });
});

test('nothing that leads elsewhere is in the sitemap', async () => {
  const sitemap = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('/leaders/vladimir-putin/');
  expect(sitemap).not.toMatch(/leaders\/putin\/|\/id\/|second-spelling|russian-state|withdrawn|lookup/);
});
