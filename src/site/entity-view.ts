import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';
import { around } from './around.ts';
import type { Appearance, Corpus } from './corpus.ts';
import { type EntityLink, entityLinks, lastMentioned } from './links.ts';
import { ARTICLES_A_PAGE, MENTIONS_A_PAGE, paged, pagedByWeight, QUOTED_ARTICLES_A_PAGE } from './paging.ts';
import { articlesNaming, namedWith } from './together.ts';
import { publishedText, totalsText } from './totals.ts';

/** All that the pages about an entity show beside the sentences themselves. */
export interface EntityView {
  entity: Entity;
  path: string;
  totals: string;
  publishedTotals: string;
  /** Who and what else stands in the same articles (for an outlet: in its articles), a few of each kind. */
  together: { kind: Kind; links: EntityLink[] }[];
  /** A few entities of the kind around this one, in the order of their index. */
  siblings: readonly Entity[];
  previous: Entity | undefined;
  next: Entity | undefined;
  /** As many as the longest of the three lists needs; at least one. */
  pages: EntityPage[];
}

/** What one of the pages about an entity lists. */
export interface EntityPage {
  number: number;
  mentioned: readonly Appearance[];
  published: readonly Article[];
  filed: readonly Article[];
  /** Articles that report what the entity said. */
  quoted: readonly Article[];
}

const COMPANIONS = 8;
const SIBLING_REACH = 6;

/** What there is about an entity that has a page; throws for a path that has none. */
export function entityView(corpus: Corpus, path: string): EntityView {
  const entity = corpus.entities.get(path);
  if (!entity) throw new Error(`There is no page for ${path}.`);
  return {
    entity,
    path,
    totals: totalsText(corpus.mentions.get(path) ?? []),
    publishedTotals: publishedText(corpus.published.get(path) ?? []),
    together: companions(corpus, path),
    ...neighbours(corpus, entity, path),
    pages: entityPages(corpus, path),
  };
}

/** What each of the pages about an entity lists. */
export function entityPages(corpus: Corpus, path: string): EntityPage[] {
  const mentioned = pagedByWeight(corpus.mentions.get(path) ?? [], ({ count }) => count, MENTIONS_A_PAGE);
  const published = paged(corpus.published.get(path) ?? [], ARTICLES_A_PAGE);
  const filed = paged(corpus.filed.get(path) ?? [], ARTICLES_A_PAGE);
  const quoted = paged(corpus.quoted.get(path) ?? [], QUOTED_ARTICLES_A_PAGE);
  const length = Math.max(mentioned.length, published.length, filed.length, quoted.length);
  return Array.from({ length }, (_, index) => ({
    number: index + 1,
    mentioned: mentioned[index]?.items ?? [],
    published: published[index]?.items ?? [],
    filed: filed[index]?.items ?? [],
    quoted: quoted[index]?.items ?? [],
  }));
}

function companions(corpus: Corpus, path: string): EntityView['together'] {
  const date = lastMentioned(corpus, path);
  const kinds: Kind[] = ['leader', 'organisation', 'place', 'topic'];
  return kinds
    .map((kind) => {
      const named = corpus.mentions.has(path)
        ? namedWith(corpus, path, kind)
        : articlesNaming(corpus.published.get(path) ?? corpus.filed.get(path) ?? [], kind);
      return { kind, links: entityLinks(corpus, named.slice(0, COMPANIONS), date) };
    })
    .filter(({ links }) => links.length > 0);
}

function neighbours(corpus: Corpus, entity: Entity, path: string): Pick<EntityView, 'siblings' | 'previous' | 'next'> {
  const all = corpus.ofKind.get(entity.entity) ?? [];
  const position = corpus.positions.get(path) ?? 0;
  return { siblings: around(all, position, SIBLING_REACH), previous: all[position - 1], next: all[position + 1] };
}
