import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectIndex } from './collect.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-pages-'));
  for (let n = 0; n < 24; n += 1) await writePage(`articles/${n}/index.html`, page(n));
  await writePage('about/index.html', '<!doctype html><html lang="en"><title>About</title><p>Not searched</p></html>');
});
afterAll(() => rm(folder, { recursive: true }));

test('the same pages give the same index, byte for byte', async () => {
  const first = await collectIndex(folder);
  const second = await collectIndex(folder);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  for (const [path, bytes] of first) expect(second.get(path), path).toEqual(bytes);
});

test('only pages with a body to search are kept, and no interface of Pagefind’s own', async () => {
  const paths = [...(await collectIndex(folder)).keys()];
  expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(24);
  expect(paths.filter((path) => /ui|highlight/.test(path))).toEqual([]);
});

test('every word of those pages is listed, by its first letter', async () => {
  const files = await collectIndex(folder);
  expect(String(files.get('words/p.txt'))).toBe('Page\n');
  expect(String(files.get('words/x.txt'))).toBe('');
});

function page(n: number): string {
  const filters = `<p data-pagefind-filter="outlet">Outlet ${n % 7}</p><p data-pagefind-filter="year">${2000 + n}</p>`;
  return `<!doctype html><html lang="en"><title>${n}</title><main data-pagefind-body><h1>Page ${n}</h1>${filters}</main></html>`;
}

async function writePage(path: string, html: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
