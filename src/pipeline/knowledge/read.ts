import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import { folders, type Kind, kinds } from '../../model/kind.ts';
import { compareText } from '../../model/order.ts';
import { decode } from '../read/decode.ts';

/** An entity's file as it stands on disk. */
export interface EntityFile {
  kind: Kind;
  /** The file's bare name. */
  id: string;
  /** Path below the content folder, with slashes, e.g. `leaders/ru/vladimir-putin.yaml`. */
  path: string;
  bytes: Buffer;
}

/** Reads every entity file under a content folder, sorted by path; a kind without a folder has none. */
export async function readEntityFiles(content: string): Promise<EntityFile[]> {
  const places = (await Promise.all(kinds.map((kind) => list(content, kind)))).flat();
  places.sort((a, b) => compareText(a.path, b.path));
  const files: EntityFile[] = [];
  const rest = places.entries();
  const takeTurns = async () => {
    for (const [n, place] of rest) files[n] = { ...place, bytes: await readFile(join(content, place.path)) };
  };
  await Promise.all(Array.from({ length: 64 }, takeTurns));
  return files;
}

/** The text of an entity file, as a file that messages can be added to; a bad encoding is one of them. */
export function toVFile(content: string, { path, bytes }: EntityFile): VFile {
  const file = new VFile({ path: join(content, path) });
  decode(bytes, file);
  return file;
}

async function list(content: string, kind: Kind): Promise<Omit<EntityFile, 'bytes'>[]> {
  const names = await readdir(join(content, folders[kind]), { recursive: true }).catch(noneIfMissing);
  return names
    .filter((name) => name.endsWith('.yaml') && !basename(name).startsWith('.'))
    .map((name) => ({ kind, id: basename(name, '.yaml'), path: `${folders[kind]}/${name.replaceAll('\\', '/')}` }));
}

function noneIfMissing(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
