import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { Fault } from '../model/fault.ts';
import { compareText } from '../model/order.ts';
import { decode } from './read/decode.ts';

declare module 'vfile' {
  interface DataMap {
    /** Digest of the file's bytes, in hex. */
    sha256: string;
  }
}

/**
 * Reads every `*.txt` of a folder, sorted by name; other files and folders are left alone. A file's value is its text
 * without byte order mark, `data.sha256` the digest of its bytes; a file that is not clean UTF-8 has an error message.
 * Throws a Fault where the folder is missing or has no seed.
 */
export async function readSeeds(folder: string): Promise<VFile[]> {
  const names = await list(folder, '.txt').catch((cause: unknown) => {
    throw new Fault(`The folder of seeds cannot be read: ${folder}`, {
      hint: 'Create it, or name another one: SEEDS=<folder> npm run build',
      cause,
    });
  });
  if (names.length === 0) {
    throw new Fault(`The folder of seeds has no .txt file: ${folder}`, {
      hint: 'Put one article a file into it, as UTF-8 text whose name ends in .txt (see seeds/README.md).',
    });
  }
  return readAll(folder, names);
}

/** Reads every `*.yaml` of `content/corrections`, as `readSeeds` does; none where there is no such folder. */
export async function readCorrections(folder: string): Promise<VFile[]> {
  return readAll(folder, await list(folder, '.yaml').catch(noneIfMissing));
}

async function list(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => isFile(entry) && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(compareText);
}

function isFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function noneIfMissing(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

/** Reads a few files at once: one by one is slow, all at once exhausts the file handles. */
async function readAll(folder: string, names: readonly string[]): Promise<VFile[]> {
  const files: VFile[] = [];
  for (let start = 0; start < names.length; start += atOnce) {
    const batch = names.slice(start, start + atOnce).map((name) => readOne(join(folder, name)));
    files.push(...(await Promise.all(batch)));
  }
  return files;
}

const atOnce = 32;

async function readOne(path: string): Promise<VFile> {
  const bytes = await readFile(path);
  const file = new VFile({ path, data: { sha256: createHash('sha256').update(bytes).digest('hex') } });
  decode(bytes, file);
  return file;
}
