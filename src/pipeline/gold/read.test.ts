import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGold } from './read.ts';
import { goldSchema } from './schema.ts';

type Folder = 'dev' | 'reports' | 'test' | 'campaign-dev' | 'campaign-test' | 'press-dev' | 'press-test';

const folders: readonly Folder[] = [
  'dev',
  'reports',
  'test',
  'campaign-dev',
  'campaign-test',
  'press-dev',
  'press-test',
];

const half = (name: Folder) => join(import.meta.dirname, name);

describe.each(['dev', 'test'] as const)('the committed gold of %s', (name) => {
  test('holds twenty articles, seven or more with statements', async () => {
    const articles = await committed(name);
    expect(articles).toHaveLength(20);
    expect(articles.filter((gold) => gold.statements).length).toBeGreaterThanOrEqual(7);
  });
});

describe.each(['dev', 'test', 'press-dev', 'press-test'] as const)('the names of %s', (name) => {
  test('are in order and never overlap', async () => {
    for (const { file, mentions = [], unknown } of await committed(name)) {
      const spans = [...mentions, ...unknown].map(([start, end]) => [start, end] as const).sort(([a], [b]) => a - b);
      for (const [index, [start, end]] of spans.entries()) {
        expect(end, file).toBeGreaterThan(start);
        expect(start, file).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
      }
    }
  });
});

test('the gold of reports holds fifteen articles, all with statements and none with mentions', async () => {
  const articles = await committed('reports');
  expect(articles).toHaveLength(15);
  expect(articles.filter((gold) => gold.statements && !gold.mentions)).toHaveLength(15);
});

test.each(['campaign-dev', 'campaign-test'] as const)(
  '%s holds fifteen articles with statements, and their texts',
  async (name) => {
    const articles = await readGold(half(name), 'no corpus');
    expect(articles.filter((gold) => gold.statements && gold.text)).toHaveLength(15);
  },
);

test.each([
  ['press-dev', 74],
  ['press-test', 40],
] as const)('%s holds %i articles with mentions, and their texts, a part of them undated', async (name, count) => {
  const articles = await readGold(half(name), 'no corpus');
  expect(articles.filter((gold) => gold.mentions && gold.text)).toHaveLength(count);
  expect(articles.filter((gold) => gold.date === null).length).toBeGreaterThan(2);
});

test('no article is in two folders', async () => {
  const names = (await Promise.all(folders.map((name) => readdir(half(name))))).flat();
  expect(new Set(names).size).toBe(names.length);
});

describe('reading with a corpus', () => {
  const text = '---\ndate: 2020-01-13\n---\n\nPutin 🤝 Xi.\n';
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-gold-'));
    await Promise.all([mkdir(join(folder, 'gold')), mkdir(join(folder, 'corpus'))]);
    await writeFile(join(folder, 'gold', 'wn-1.json'), JSON.stringify(goldOf(text)));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = () => readGold(join(folder, 'gold'), join(folder, 'corpus'));

  test('gives the text with its mentions', async () => {
    await writeFile(join(folder, 'corpus', 'wn-1.txt'), text);
    const [article] = await read();
    const [start, end] = article?.mentions?.[1] ?? [0, 0];
    expect([...(article?.text ?? '')].slice(start, end).join('')).toBe('Xi');
  });

  test('takes a text that stands beside its gold', async () => {
    await writeFile(join(folder, 'gold', 'wn-1.txt'), text);
    await writeFile(join(folder, 'corpus', 'wn-1.txt'), 'another');
    expect((await read()).map((article) => article.text)).toEqual([text]);
  });

  test('refuses a text that was changed', async () => {
    await writeFile(join(folder, 'corpus', 'wn-1.txt'), text.replace('Xi', 'Li'));
    await expect(read()).rejects.toThrow(/is not the text that .* annotates: expected SHA-256 /);
  });

  test('says what is missing without a corpus', async () => {
    await expect(read()).rejects.toThrow(/cannot be read, and the gold holds no text/);
  });

  test('refuses gold of another form, with the field', async () => {
    await writeFile(join(folder, 'gold', 'wn-1.json'), JSON.stringify({ ...goldOf(text), date: 'Monday' }));
    await expect(read()).rejects.toThrow(/is not gold of our form:[\s\S]*at date/);
  });
});

async function committed(name: Folder) {
  const files = (await readdir(half(name))).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => goldSchema.parse(JSON.parse(await readFile(join(half(name), file), 'utf8')))),
  );
}

function goldOf(text: string) {
  const points = [...text];
  const [putin, xi] = [points.indexOf('P'), points.indexOf('X')];
  return {
    file: 'wn-1.txt',
    sha256: createHash('sha256').update(text).digest('hex'),
    date: '2020-01-13',
    mentions: [
      [putin, putin + 5, 'vladimir-putin', 'leader'],
      [xi, xi + 2, 'xi-jinping', 'leader'],
    ],
  };
}
