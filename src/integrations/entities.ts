import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { type Entity, entitySchemas } from '../model/entity.ts';
import { type EntityPath, parseEntityPath } from '../model/kind.ts';
import { readArticleFiles } from './article-files.ts';
import { entityFiles } from './entity-files.ts';
import { inParallel } from './in-parallel.ts';
import { namedIn } from './named.ts';
import { readPast } from './permanence.ts';

/**
 * Loads the entities that the articles name or that were published before, and no others, so that a large knowledge
 * base costs a small site nothing.
 * An entry's id is the entity's path (`leaders/vladimir-putin`), its data an `Entity`. A source that no file describes
 * is made up from its printed name.
 */
export function entitiesLoader(folders: { articles: string; content: string; ledger: string }): Loader {
  return {
    name: 'readout-entities',
    load: async ({ store, config }) => {
      const root = fileURLToPath(config.root);
      const articles = await readArticleFiles(resolve(root, folders.articles));
      const files = await entityFiles(resolve(root, folders.content));
      const past = readPast(folders.ledger && resolve(root, folders.ledger));
      const named = namedIn({ articles: articles.map(({ article }) => article), past, files });
      const entities = await inParallel([...named].sort(byPath), async ([path, printed]) => {
        const file = files.get(path);
        return { path, data: file ? await readEntity(file, path) : madeUp(path, printed) };
      });
      store.clear();
      for (const { path, data } of entities) store.set({ id: path, data: { ...data } });
    },
  };
}

const known = new Map<string, { stamp: string; entity: Entity }>();

async function readEntity(file: string, path: EntityPath): Promise<Entity> {
  const { mtimeMs, size } = await stat(file);
  const stamp = `${mtimeMs} ${size}`;
  const last = known.get(file);
  if (last?.stamp === stamp) return last.entity;
  const { kind, id } = parsePath(path);
  const data = entitySchemas[kind].parse(parse(await readFile(file, 'utf8')));
  const entity = { entity: kind, id, ...data } as Entity; // the kind picks the schema
  known.set(file, { stamp, entity });
  return entity;
}

function madeUp(path: EntityPath, printed: string | null): Entity {
  const { kind, id } = parsePath(path);
  if (kind === 'outlet') return { entity: 'outlet', id, name: printed ?? id, aliases: [] };
  throw new Error(`An article names ${path}, which has no file under content. Run the pipeline again: npm run build.`);
}

function parsePath(path: EntityPath) {
  const parts = parseEntityPath(path);
  if (!parts) throw new Error(`${path} is no entity's path. Run the pipeline again: npm run build.`);
  return parts;
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
