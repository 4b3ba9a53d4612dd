import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite } from './browser/built.ts';
import { copyProject } from './browser/workspace.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('another folder, time zone and language give the same site, byte for byte', async () => {
  const [here] = inject('sites');
  const copy = await copyProject(root);
  onTestFinished(() => rm(copy, { recursive: true }));
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const there = await buildSite({ name: 'plain', root: copy, env });
  const files = filesIn(here.folder);
  expect(filesIn(there)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(there, file)).equals(readFileSync(join(here.folder, file))),
  );
  expect(different).toEqual([]);
});

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(join(folder, file)).isFile()).sort();
}
