import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foldersFrom } from '../model/folders.ts';
import { build } from './build.ts';
import { report } from './report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the pipeline into a folder of its own; gives its articles and what it reported. */
async function run(seeds: string) {
  const articles = join(folder, 'articles');
  const said = report(await build({ ...foldersFrom({}), seeds, articles }), seeds);
  const names = await readdir(articles).catch(() => []);
  const files = await Promise.all(
    names.sort().map(async (name) => [name, await readFile(join(articles, name), 'utf8')]),
  );
  return { files: Object.fromEntries(files) as Record<string, string>, ...said };
}

describe('the founding articles', () => {
  test('become the MDX that is committed beside this test', async () => {
    const { files, failed } = await run('seeds');
    expect(failed).toBe(false);
    expect(Object.keys(files)).toHaveLength(2);
    for (const text of Object.values(files)) {
      const seed = /"file":"(\w+)\.txt"/.exec(text)?.[1];
      await expect(text).toMatchFileSnapshot(`fixtures/${seed}.mdx`);
    }
  });
});

describe('a folder of seeds', () => {
  const write = (name: string, text: string) => writeFile(join(folder, name), text);

  test('with a mistake changes nothing, and every mistake is reported', async () => {
    await write('a.txt', 'CAIRO, Oct 17 2023 (AP) - The leaders met.\n');
    const good = await run(folder);
    expect(good.failed).toBe(false);
    await write('a.txt', 'CAIRO, Oct 18 2023 (AP) - The leaders met again.\n');
    await write('b.txt', '---\ntitel: X\n---\nText.\n');
    await write('c.txt', 'NUL \0 here');
    const bad = await run(folder);
    expect(bad.failed).toBe(true);
    expect(bad.files).toEqual(good.files);
    expect(bad.text.match(/^\S+:\d+:\d+ {2}error/gm)).toEqual(['b.txt:2:1  error', 'c.txt:1:5  error']);
  });

  test('loses an article that is gone, and keeps none of its own making', async () => {
    await write('a.txt', 'CAIRO, Oct 17 2023 (AP) - The leaders met.\n');
    await write('b.txt', 'CAIRO, Oct 17 2023 (AP) - They left.\n');
    expect(Object.keys((await run(folder)).files)).toHaveLength(2);
    await rm(join(folder, 'b.txt'));
    expect(Object.keys((await run(folder)).files)).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'articles']);
  });
});
