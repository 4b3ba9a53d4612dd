import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser/open.ts';
import { serveFolder } from './browser/serve.ts';

/** What 404.html of a very large site has, and no page at any of the addresses. */
const page = '<h1>No page</h1><p role="status" data-ways="/redirects.json"></p><script src="/missing.js"></script>';
const ways = { '/id/Q1/': ['/'], '/leaders/bush/': ['/a/', '/b/'], '/articles/gone/': [] };

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-missing-'));
  await cp(fileURLToPath(new URL('../public/missing.js', import.meta.url)), join(folder, 'missing.js'));
  await writeFile(join(folder, '404.html'), page);
  await writeFile(join(folder, 'index.html'), '<h1>Found</h1>');
  await writeFile(join(folder, 'redirects.json'), JSON.stringify(ways));
  served = await serveFolder(folder, '/');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});

async function open(path: string) {
  const opened = await browser.newPage();
  await opened.goto(served.home + path, { waitUntil: 'networkidle' });
  const shown = { at: opened.url().replace(served.home, ''), heading: await opened.innerText('h1') };
  const choices = await opened.locator('[role=status] a').allInnerTexts();
  await opened.close();
  return { ...shown, choices };
}

test.each([
  ['id/Q1/?from=feed#mentions', '?from=feed#mentions', 'Found', []],
  ['leaders/bush/', 'leaders/bush/', 'No page', ['/a/', '/b/']],
  ['articles/gone/', 'articles/gone/', 'No page', []],
  ['nothing/', 'nothing/', 'No page', []],
])('where %s has no page, the reader is at %s: %s', async (path, at, heading, choices) => {
  expect(await open(path)).toEqual({ at, heading, choices });
});
