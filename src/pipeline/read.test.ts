import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { parseSeeds } from './parse.ts';
import { readCorrections, readSeeds } from './read.ts';
import { report } from './report.ts';

let folder = '';

const seeds: Record<string, string | Buffer> = {
  'README.md': 'Not a seed.',
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'bom.txt': '\ufeffParis, 17 October 2023 (AFP) - Talks began.',
  'copy.txt': 'Rome, 17 October 2023 (ANSA) – Talks\r\nbegan.',
  'undated.txt': 'ROME (ANSA) – Nobody knows when.',
  'year.txt': 'ROME, Oct 17 (ANSA) – Nobody knows which year.',
  'ambiguous.txt': '05/06/2023 (ANSA) Nobody knows which month.',
  'impossible.txt': 'ROME, 31 February 2023 (ANSA) – Nobody was there.',
  'windows.txt': Buffer.from('---\ntitle: A\n---\nIt\x92s late in Caf\xe9.', 'latin1'),
  'utf16.txt': Buffer.from('\ufeffTalks began.', 'utf16le'),
  'nul.txt': 'Talks\nbe\0gan.',
  'keys.txt': '---\ntitel: A\ndate: 17 October\nurl: example.org\nplace: 12\nxyz: 1\n---\nTalks.',
  'colon.txt': '---\ntitle: Putin: a life\n---\nTalks.',
  'unclosed.txt': '---\ntitle: A\n\nTalks.',
};

const corrections: Record<string, string> = {
  'bom.yaml': 'link:\n  - text: Putin\n    to: moscow\n  - text: Talks\n    nth: 2\n    to: moscow\n',
  'copy.yaml':
    'link:\n  - text: Talks\n    to: places/moskow\n  - text: Talks\n    to: leaders/moscow\n  - text: Talks\n    to: moscow\n',
  'coppy.yaml': 'date: 2023-10-17\n',
  'undated.yaml': 'unlink:\n  - txt: Nobody\n',
};

const entities: ReadonlyMap<string, Entity> = new Map([
  ['moscow', { entity: 'place', id: 'moscow', name: 'Moscow', aliases: [], kind: 'capital', demonyms: [] }],
]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  await mkdir(join(folder, 'corrections'));
  await mkdir(join(folder, 'none'));
  const write = ([name, content]: [string, string | Buffer]) => writeFile(join(folder, name), content);
  await Promise.all(Object.entries(seeds).map(write));
  await Promise.all(Object.entries(corrections).map(([name, content]) => write([join('corrections', name), content])));
});

afterAll(() => rm(folder, { recursive: true }));

test('all problems of all seeds are reported at once, each with its place and the way to mend it', async () => {
  const files = await readSeeds(folder);
  const corrected = await readCorrections(join(folder, 'corrections'));
  const sound = parseSeeds(files, corrected, { entities });
  const { text, failed } = report([...files, ...corrected], folder);
  expect(text).toMatchSnapshot();
  expect(failed).toBe(true);
  expect(sound.map(({ parsed }) => parsed.name)).toEqual([
    'ambiguous.txt',
    'impossible.txt',
    'undated.txt',
    'year.txt',
  ]);
});

test('seeds come sorted, without byte order mark, with the digest of their bytes', async () => {
  const files = await readSeeds(folder);
  expect(files.map((file) => file.basename)).toEqual(
    Object.keys(seeds)
      .filter((name) => name !== 'README.md')
      .sort(),
  );
  const marked = files.find((file) => file.basename === 'bom.txt');
  expect(String(marked?.value).startsWith('Paris')).toBe(true);
  expect(marked?.data.sha256).toBe('4c6bdf475b209fca699a55c66d77ab93d547e61aebf79d945e2bb6cda713b8a6');
});

test('a folder that is missing or has no seed is a fault with a hint', async () => {
  await expect(readSeeds(join(folder, 'missing'))).rejects.toMatchObject({
    name: 'Fault',
    hint: expect.stringContaining('SEEDS='),
  });
  await expect(readSeeds(join(folder, 'none'))).rejects.toMatchObject({
    name: 'Fault',
    hint: expect.stringContaining('.txt'),
  });
  expect(await readCorrections(join(folder, 'missing'))).toEqual([]);
});

test('two seeds with the same text are named both, whatever their line ends and headers', async () => {
  const pair = await mkdtemp(join(tmpdir(), 'readout-'));
  await writeFile(join(pair, 'a.txt'), 'Rome, 17 October 2023 (ANSA) – Talks\r\nbegan.');
  await writeFile(join(pair, 'b.txt'), 'Rome, 17 October 2023: Talks began.');
  const files = await readSeeds(pair);
  parseSeeds(files, []);
  expect(report(files, pair)).toMatchObject({
    failed: false,
    text: expect.stringContaining('b.txt has the same text as a.txt'),
  });
  await rm(pair, { recursive: true });
});

test('no messages, no report', () => {
  expect(report([])).toEqual({ text: '', failed: false });
});
