import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeCbor, itemsOfCbor } from './cbor.ts';
import { collectIndex } from './collect.ts';
import { metaShape, unzip } from './stabilise.ts';

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

test('words are found where the metadata says, and those that begin alike lie together', async () => {
  const files = await collectIndex(folder);
  const [, meta] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const chunks = metaShape.parse(decodeCbor(unzip(meta ?? Buffer.alloc(0))))[2];
  const beginnings = chunks.flatMap(([from, to, hash]) => {
    const words = wordsIn(unzip(files.get(`index/${hash}.pf_index`) ?? Buffer.alloc(0)));
    expect(words.filter((word) => word < from || word > to)).toEqual([]);
    return [...new Set(words.map((word) => word.slice(0, 3)))];
  });
  expect(chunks.length).toBeGreaterThan(2);
  expect(new Set(beginnings).size).toBe(beginnings.length);
});

test('every word of those pages is listed, by its first letter', async () => {
  const files = await collectIndex(folder);
  expect(String(files.get('words/p.txt'))).toBe('Page\n');
  expect(String(files.get('words/x.txt'))).toBe('');
});

function wordsIn(chunk: Buffer): string[] {
  return itemsOfCbor(chunk, itemsOfCbor(chunk, 0)[0]?.[0] ?? 0).map(([start]) => {
    const [text] = itemsOfCbor(chunk, start);
    return String(decodeCbor(chunk.subarray(text?.[0], text?.[1])));
  });
}

function page(n: number): string {
  const words = `<p>${Array.from({ length: 900 }, (_, place) => `w${(place * 7919 + n) % 2500}`).join(' ')}</p>`;
  const filters = `<p data-pagefind-filter="outlet">Outlet ${n % 7}</p><p data-pagefind-filter="year">${2000 + n}</p>`;
  return `<!doctype html><html lang="en"><title>${n}</title><main data-pagefind-body><h1>Page ${n}</h1>${filters}${words}</main></html>`;
}

async function writePage(path: string, html: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
