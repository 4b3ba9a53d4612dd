import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser/open.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-dev-')); // outside node_modules, where nothing is watched
  await mkdir(join(folder, 'seeds'));
  await write('The leaders met in Cairo.');
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    SEEDS: join(folder, 'seeds'),
    ARTICLES: join(folder, 'articles'),
    PORT: '4799',
  };
  server = spawn(process.execPath, ['scripts/dev.ts'], { cwd: root, env });
  const home = await address(server);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${home}articles/2023-10-17-talks/`);
});

afterAll(async () => {
  server.kill();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test('a changed seed shows at once, a mistake shows as an error, and mending it recovers', async () => {
  await page.getByText('The leaders met in Cairo.').first().waitFor();

  await write('The leaders met in Amman.');
  await page.getByText('The leaders met in Amman.').first().waitFor();

  await write('The leaders met.', 'datum: 2023-10-17');
  await page.locator('vite-error-overlay').getByText('Unknown key `datum`').waitFor();

  await page.reload();
  await page.locator('vite-error-overlay').getByText('Unknown key `datum`').waitFor();

  await write('The leaders met in Beirut.');
  await page.getByText('The leaders met in Beirut.').first().waitFor();
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
});

function write(text: string, more = 'source: AP'): Promise<void> {
  return writeFile(join(folder, 'seeds/a.txt'), `---\ntitle: Talks\ndate: 2023-10-17\n${more}\n---\n${text}\n`);
}

/** The address that the server prints once it listens. */
function address({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk;
      const url = /http:\/\/localhost:\d+\//.exec(text)?.[0];
      if (url) found(url);
    };
    stdout?.on('data', read);
    stderr?.on('data', read);
    stdout?.on('end', () => failed(new Error(`The server ended: ${text}`)));
  });
}
