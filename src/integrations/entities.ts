import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import type { Article } from '../model/article.ts';
import { type Entity, entitySchemas } from '../model/entity.ts';
import { type EntityPath, parseEntityPath } from '../model/kind.ts';
import { readArticleFiles } from './article-files.ts';
import { entityFiles } from './entity-files.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Loads the entities that the articles name, and no others, so that a large knowledge base costs a small site nothing.
 * An entry's id is the entity's path (`leaders/vladimir-putin`), its data an `Entity`. A source that no file describes
 * is made up from its printed name.
 */
export function entitiesLoader(folders: { articles: string; content: string }): Loader {
  return {
    name: 'readout-entities',
    load: async ({ store, config }) => {
      const root = fileURLToPath(config.root);
      const articles = await readArticleFiles(resolve(root, folders.articles));
      const files = await entityFiles(resolve(root, folders.content));
      const named = namedIn(articles.map(({ article }) => article));
      const entities = await inParallel([...named].sort(byPath), async ([path, printed]) => {
        const file = files.get(path);
        return { path, data: file ? await readEntity(file, path) : madeUp(path, printed) };
      });
      store.clear();
      for (const { path, data } of entities) store.set({ id: path, data: { ...data } });
    },
  };
}

/** The path of everything that has a page, with the words that stand for it where it is an article's source. */
function namedIn(articles: readonly Article[]): Map<EntityPath, string | null> {
  const named = new Map<EntityPath, string | null>();
  const add = (path: string | null | undefined, printed: string | null = null) => {
    if (path) named.set(path as EntityPath, named.get(path as EntityPath) ?? printed); // the schema holds such paths only
  };
  for (const article of articles) {
    add(article.source?.of, article.source?.printed);
    add(article.place?.of);
    const { entities, speakers, contacts } = article;
    const paths = [
      ...entities.map(({ of }) => of),
      ...speakers,
      ...contacts.flatMap((each) => [...each.participants, ...each.topics]),
    ];
    for (const path of paths) add(path);
  }
  return named;
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
