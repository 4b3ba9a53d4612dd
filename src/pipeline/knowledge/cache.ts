import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entity } from '../../model/entity.ts';
import type { EntityFile } from './read.ts';

/** Where compiled knowledge lies, relative to the project's root. */
export const folder = 'node_modules/.cache/readout';

/** The code that decides what a file becomes: a change of it makes every compiled form useless. */
const checks = ['dates', 'ids', 'names', 'references', 'sequences'].map((name) => `check/${name}.ts`);
const model = ['date', 'entity', 'office', 'slug'].map((name) => `../../model/${name}.ts`);
const sources = [...model, '../annotate/fold.ts', 'parse.ts', 'check.ts', ...checks];

/** Digest over the paths and bytes of all files and over the code that reads them, in hex. */
export async function digestOf(files: readonly EntityFile[]): Promise<string> {
  const hash = await hashOfSources();
  for (const { path, bytes } of files) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** A hash to go on with, over the code that reads the files. */
export async function hashOfSources(): Promise<Hash> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(new URL(source, import.meta.url)));
  return hash;
}

/** The entities compiled under a digest; undefined where there are none, or what lies there cannot be read. */
export async function readCompiled(digest: string): Promise<Entity[] | undefined> {
  const text = await readFile(fileOf(digest), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Entity[]; // written by writeCompiled under the same digest
  } catch {
    return undefined;
  }
}

/** Keeps entities under a digest and forgets older ones. A folder that cannot be written to only costs time. */
export async function writeCompiled(digest: string, entities: readonly Entity[]): Promise<void> {
  await keepFile(fileOf(digest), JSON.stringify(entities));
  await forgetOldest().catch(() => undefined);
}

/** Writes a file of the cache in one step. A read-only installation works without. */
export async function keepFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Fixtures and branches have knowledge of their own; this many compiled forms lie side by side. */
const keep = 8;

async function forgetOldest(): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^knowledge-[0-9a-f]{64}\.json$/.test(name));
  const paths = names.map((name) => join(folder, name));
  const aged = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = aged.sort((a, b) => b.at - a.at).slice(keep);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

function fileOf(digest: string): string {
  return join(folder, `knowledge-${digest}.json`);
}
