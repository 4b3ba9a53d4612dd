import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts the files (name → text) in place of the folder's whole content. They are written beside it first and swapped in
 * at the end, so that a reader finds the old set or the new one; where writing fails, the old one stays.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const next = `${folder}.next-${process.pid}`;
  const last = `${folder}.last-${process.pid}`;
  try {
    await mkdir(next, { recursive: true });
    await writeAll(next, files);
    await rename(folder, last).catch(ignoreMissing);
    await rename(next, folder);
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(last, { recursive: true, force: true });
  }
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const rest = files.entries();
  const takeTurns = async () => {
    for (const [name, text] of rest) await writeFile(join(folder, name), text);
  };
  await Promise.all(Array.from({ length: 32 }, takeTurns));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
