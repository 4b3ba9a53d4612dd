import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from './browser/built.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'seeds', 'src', 'tsconfig.json'];

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'readout-copy-'));
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test('another folder, time zone and locale give the same bytes', async () => {
  const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const other = await buildSite({ name: 'elsewhere', root: copy, env });
  const [plain] = inject('sites');
  const files = await list(plain.folder);
  expect(await list(other)).toEqual(files);
  for (const file of files) {
    const [here, there] = await Promise.all([readFile(join(plain.folder, file)), readFile(join(other, file))]);
    expect(here.equals(there), file).toBe(true);
  }
});

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}
