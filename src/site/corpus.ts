import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { entityPath, type Kind, parseEntityPath } from '../model/kind.ts';
import { byName, newestFirst } from './order.ts';

/** One article that mentions an entity, and how often. */
export interface Appearance {
  article: Article;
  count: number;
}

/** Everything that is published, turned so that each page finds what it shows without a search. Lists are newest first. */
export interface Corpus {
  articles: readonly Article[];
  /** Position of each article in `articles`, by id, and of each entity in its kind’s list, by path. */
  positions: ReadonlyMap<string, number>;
  /** By path; only those that have a page: mentioned, publisher of an article, or a place that one was filed from. */
  entities: ReadonlyMap<string, Entity>;
  /** The same by kind, in the order of their indexes. */
  ofKind: ReadonlyMap<Kind, readonly Entity[]>;
  /** By the entity’s path. */
  mentions: ReadonlyMap<string, readonly Appearance[]>;
  published: ReadonlyMap<string, readonly Article[]>;
  filed: ReadonlyMap<string, readonly Article[]>;
}

/** Inverts the articles’ front matter once, in time linear in its size. `known` need not be in any order. */
export function buildCorpus(unordered: readonly Article[], known: Iterable<Entity>): Corpus {
  const articles = unordered.toSorted(newestFirst);
  const mentions = new Map<string, Appearance[]>();
  const published = new Map<string, Article[]>();
  const filed = new Map<string, Article[]>();
  for (const article of articles) {
    for (const { of, count } of article.entities) append(mentions, of, { article, count });
    if (article.source) append(published, article.source.of, article);
    if (article.place?.of) append(filed, article.place.of, article);
  }
  const paths = new Set([...mentions.keys(), ...published.keys(), ...filed.keys()]);
  const entities = entitiesAt(paths, { known, published });
  const ofKind = byKind(entities.values());
  return { articles, positions: positionsOf(articles, ofKind), entities, ofKind, mentions, published, filed };
}

/** How often an entity is mentioned in all articles together. */
export function mentionCount(corpus: Corpus, path: string): number {
  return (corpus.mentions.get(path) ?? []).reduce((sum, { count }) => sum + count, 0);
}

/** The path of an entity’s page. */
export function pathOf(entity: Entity): string {
  return entityPath(entity.entity, entity.id);
}

interface Sources {
  known: Iterable<Entity>;
  published: ReadonlyMap<string, readonly Article[]>;
}

function entitiesAt(paths: ReadonlySet<string>, { known, published }: Sources): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const entity of known) if (paths.has(pathOf(entity))) entities.set(pathOf(entity), entity);
  for (const path of paths) {
    const outlet = entities.has(path) ? undefined : unknownOutlet(path, published.get(path)?.[0]);
    if (outlet) entities.set(path, outlet);
  }
  return entities;
}

function byKind(entities: Iterable<Entity>): Map<Kind, Entity[]> {
  const kinds = new Map<Kind, Entity[]>();
  for (const entity of entities) append(kinds, entity.entity, entity);
  for (const list of kinds.values()) list.sort(byName);
  return kinds;
}

function positionsOf(articles: readonly Article[], ofKind: ReadonlyMap<Kind, readonly Entity[]>): Map<string, number> {
  const positions = new Map(articles.map((article, index) => [article.id, index]));
  for (const list of ofKind.values()) for (const [index, entity] of list.entries()) positions.set(pathOf(entity), index);
  return positions;
}

/** An outlet that nobody has described yet still has a page, under the name that its articles print. */
function unknownOutlet(path: string, article: Article | undefined): Entity | undefined {
  const { kind, id } = parseEntityPath(path) ?? {};
  if (kind !== 'outlet' || id === undefined || !article?.source) return undefined;
  return { entity: 'outlet', id, name: article.source.printed, aliases: [] };
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
