import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type EntityPath, entityPath, folders, kinds } from '../model/kind.ts';

/** The file of every entity under `content`, by its path, without opening any. */
export async function entityFiles(content: string): Promise<Map<EntityPath, string>> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const folder = join(content, folders[kind]);
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [entityPath(kind, basename(name, '.yaml')), join(folder, name)] as const);
    }),
  );
  return new Map(found.flat());
}
