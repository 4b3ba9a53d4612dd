import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import { folders, type Kind, kinds } from '../../model/kind.ts';
import { compareText } from '../../model/order.ts';
import { decode } from '../read/decode.ts';

/** Where an entity's file stands on disk. */
export interface EntityPlace {
  kind: Kind;
  /** The file's bare name. */
  id: string;
  /** Path below the content folder, with slashes, e.g. `leaders/ru/vladimir-putin.yaml`. */
  path: string;
}

/** An entity's file as it stands on disk. */
export interface EntityFile extends EntityPlace {
  bytes: Buffer;
}

/** Every entity file under a content folder, sorted by path; a kind without a folder has none. */
export function listEntityFiles(content: string): EntityPlace[] {
  return kinds.flatMap((kind) => list(content, kind)).sort((a, b) => compareText(a.path, b.path));
}

/**
 * Reads every entity file under a content folder, sorted by path. Reads one after the other and blocks meanwhile: for
 * thousands of files of half a kilobyte, promises take ten times as long.
 */
export function readEntityFiles(content: string): EntityFile[] {
  return listEntityFiles(content).map((place) => ({ ...place, bytes: readFileSync(join(content, place.path)) }));
}

/** The text of an entity file, as a file that messages can be added to; a bad encoding is one of them. */
export function toVFile(content: string, { path, bytes }: EntityFile): VFile {
  const file = new VFile({ path: join(content, path) });
  decode(bytes, file);
  return file;
}

function list(content: string, kind: Kind): EntityPlace[] {
  if (!existsSync(join(content, folders[kind]))) return [];
  return yamlFilesIn(content, folders[kind]).map((path) => ({ kind, id: basename(path, '.yaml'), path }));
}

/** Folder by folder: the recursion that `readdirSync` offers takes several times as long. */
function yamlFilesIn(content: string, folder: string): string[] {
  return readdirSync(join(content, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return yamlFilesIn(content, path);
    return entry.name.endsWith('.yaml') && !entry.name.startsWith('.') ? [path] : [];
  });
}
