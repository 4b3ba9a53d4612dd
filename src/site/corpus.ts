import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { entityPath, type Kind } from '../model/kind.ts';
import { type Contact, joinContacts } from './contacts.ts';
import { byName, newestFirst } from './order.ts';
import { joinStories, type Story } from './stories.ts';

/** One article that mentions an entity, and how often. */
export interface Appearance {
  article: Article;
  count: number;
}

export type LeaderEntity = Extract<Entity, { entity: 'leader' }>;

/** Everything that is published, turned so that each page finds what it shows without a search. Lists are newest first. */
export interface Corpus {
  articles: readonly Article[];
  /** Position of each article in `articles`, by id, and of each entity in its kind’s list, by path. */
  positions: ReadonlyMap<string, number>;
  /** By path: those that the articles name in any way, which are those that have a page. */
  entities: ReadonlyMap<string, Entity>;
  /** The same by kind, in the order of their indexes. */
  ofKind: ReadonlyMap<Kind, readonly Entity[]>;
  /** By the entity’s path. */
  mentions: ReadonlyMap<string, readonly Appearance[]>;
  /** How often each entity is mentioned in all articles together. */
  counts: ReadonlyMap<string, number>;
  published: ReadonlyMap<string, readonly Article[]>;
  filed: ReadonlyMap<string, readonly Article[]>;
  /** The articles that report somebody’s words, by the speaker’s path: for a country also those of who stands for it. */
  quoted: ReadonlyMap<string, readonly Article[]>;
  /** Who stands for a country or an organisation in the news (the Kremlin for Russia), by the path of the latter. */
  spokenFor: ReadonlyMap<string, readonly string[]>;
  /** Latest first. */
  contacts: readonly Contact[];
  /** The same by the path of each participant. */
  contactsOf: ReadonlyMap<string, readonly Contact[]>;
  /** Those with the newest article first. */
  stories: readonly Story[];
  /** The story of an article, by the article’s id. */
  storyOf: ReadonlyMap<string, Story>;
}

/** Inverts the articles’ front matter once, in time linear in its size. `known` need not be in any order. */
export function buildCorpus(unordered: readonly Article[], known: Iterable<Entity>): Corpus {
  const articles = unordered.toSorted(newestFirst);
  const mentions = new Map<string, Appearance[]>();
  const counts = new Map<string, number>();
  const published = new Map<string, Article[]>();
  const filed = new Map<string, Article[]>();
  const quoted = new Map<string, Article[]>();
  const entities = new Map([...known].map((entity) => [pathOf(entity), entity]));
  for (const article of articles) {
    for (const { of, count } of article.entities) {
      append(mentions, of, { article, count });
      counts.set(of, (counts.get(of) ?? 0) + count);
    }
    if (article.source) append(published, article.source.of, article);
    if (article.place?.of) append(filed, article.place.of, article);
    const heard = article.speakers.flatMap((speaker) => [speaker, ...standsFor(entities.get(speaker))]);
    for (const speaker of new Set(heard)) append(quoted, speaker, article);
  }
  const ofKind = byKind(entities.values());
  const contacts = joinContacts(articles);
  const stories = joinStories(articles);
  return {
    ...{ articles, positions: positionsOf(articles, ofKind), entities, ofKind },
    ...{ mentions, counts, published, filed, quoted, contacts, contactsOf: byParticipant(contacts) },
    ...{ stories, storyOf: byArticle(stories), spokenFor: spokenFor(entities) },
  };
}

/** How often an entity is mentioned in all articles together. */
export function mentionCount(corpus: Corpus, path: string): number {
  return corpus.counts.get(path) ?? 0;
}

/** The path of an entity’s page. */
export function pathOf(entity: Entity): string {
  return entityPath(entity.entity, entity.id);
}

/** The paths of the country and the organisation that a body stands for in the news. */
function standsFor(entity: Entity | undefined): string[] {
  if (entity?.entity !== 'organisation' || !entity.standsFor) return [];
  const { country, organisation } = entity.standsFor;
  return [
    ...(country ? [entityPath('place', country)] : []),
    ...(organisation ? [entityPath('organisation', organisation)] : []),
  ];
}

function spokenFor(entities: ReadonlyMap<string, Entity>): Map<string, string[]> {
  const bodies = new Map<string, string[]>();
  for (const [path, entity] of entities) for (const master of standsFor(entity)) append(bodies, master, path);
  for (const list of bodies.values()) list.sort();
  return bodies;
}

/** The leaders who have a page, in the order of their index. */
export function leadersOf(corpus: Corpus): LeaderEntity[] {
  return (corpus.ofKind.get('leader') ?? []).filter((entity) => entity.entity === 'leader');
}

function byKind(entities: Iterable<Entity>): Map<Kind, Entity[]> {
  const kinds = new Map<Kind, Entity[]>();
  for (const entity of entities) append(kinds, entity.entity, entity);
  for (const list of kinds.values()) list.sort(byName);
  return kinds;
}

function positionsOf(articles: readonly Article[], ofKind: ReadonlyMap<Kind, readonly Entity[]>): Map<string, number> {
  const positions = new Map(articles.map((article, index) => [article.id, index]));
  for (const list of ofKind.values())
    for (const [index, entity] of list.entries()) positions.set(pathOf(entity), index);
  return positions;
}

function byParticipant(contacts: readonly Contact[]): Map<string, Contact[]> {
  const lists = new Map<string, Contact[]>();
  for (const contact of contacts) for (const path of contact.participants) append(lists, path, contact);
  return lists;
}

function byArticle(stories: readonly Story[]): Map<string, Story> {
  return new Map(stories.flatMap((story) => story.articles.map(({ id }): [string, Story] => [id, story])));
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
