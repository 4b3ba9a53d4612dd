import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { folder, hashOfSources, keepFile } from './cache.ts';
import { listEntityFiles } from './read.ts';

/** What the file system says of a content folder's files. */
export interface Stamp {
  /** Where the digest is kept that goes with it: one place for each content folder. */
  path: string;
  /** Hash over each file's path, inode, size and times of the last write and change, and over the code that reads them. */
  hash: string;
  /** False where a file is so young that another write could leave its times as they are. */
  settled: boolean;
}

/** As in Git's index: times that are older than this, in milliseconds, will not be those of a later write. */
const settling = 2000;

/**
 * Stamps the entity files of a content folder, so that files which nobody has touched need not be read to know what is
 * in them. No program can write to a file and leave the time of its last change as it was.
 */
export async function stampOf(content: string): Promise<Stamp> {
  const hash = await hashOfSources();
  let youngest = 0;
  const now = Date.now();
  for (const { path } of listEntityFiles(content)) {
    const { ino, size, mtimeMs, ctimeMs } = statSync(join(content, path));
    hash.update(`\0${path}\0${ino}\0${size}\0${mtimeMs}\0${ctimeMs}`);
    youngest = Math.max(youngest, mtimeMs, ctimeMs);
  }
  const place = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16);
  return { path: join(folder, `stamp-${place}.json`), hash: hash.digest('hex'), settled: now - youngest > settling };
}

/** The digest of the files' bytes that was kept under a stamp; undefined where the files are not those any more. */
export async function digestUnder({ path, hash, settled }: Stamp): Promise<string | undefined> {
  if (!settled) return undefined;
  const [kept, digest] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
  return kept === hash ? digest : undefined;
}

/** Keeps the digest of the files' bytes under their stamp. */
export async function keepDigest({ path, hash, settled }: Stamp, digest: string): Promise<void> {
  if (settled) await keepFile(path, `${hash} ${digest}`);
}
