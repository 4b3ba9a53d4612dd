import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/**
 * Reads every entity file under a content folder, sorted by path; a kind without a folder has none. Reads one after the
 * other and blocks meanwhile: for thousands of files of half a kilobyte, promises take ten times as long.
 */
export function readEntityFiles(content: string): EntityFile[] {
  return kinds
    .flatMap((kind) => list(content, kind))
    .sort((a, b) => compareText(a.path, b.path))
    .map((place) => ({ ...place, bytes: readFileSync(join(content, place.path)) }));
}

/** The text of an entity file, as a file that messages can be added to; a bad encoding is one of them. */
export function toVFile(content: string, { path, bytes }: EntityFile): VFile {
  const file = new VFile({ path: join(content, path) });
  decode(bytes, file);
  return file;
}

function list(content: string, kind: Kind): Omit<EntityFile, 'bytes'>[] {
  const folder = join(content, folders[kind]);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !basename(name).startsWith('.'))
    .map((name) => ({ kind, id: basename(name, '.yaml'), path: `${folders[kind]}/${name.replaceAll('\\', '/')}` }));
}
