import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';
import { around } from './around.ts';
import { type Appearance, type Corpus, pathOf } from './corpus.ts';
import { type EntityLink, entityLinks, lastMentioned } from './links.ts';
import { ARTICLES_A_PAGE, EXCERPTED_ARTICLES_A_PAGE, type Page, pageCount, pageOf } from './paging.ts';
import { articlesNaming, namedWith } from './together.ts';
import { publishedText, totalsText } from './totals.ts';

/** All that one page about an entity shows beside the sentences themselves. */
export interface EntityView {
  entity: Entity;
  path: string;
  number: number;
  last: number;
  totals: string;
  publishedTotals: string;
  mentioned: Page<Appearance>;
  published: Page<Article>;
  filed: Page<Article>;
  /** Who and what else stands in the same articles (for an outlet: in its articles), a few of each kind. */
  together: { kind: Kind; links: EntityLink[] }[];
  /** A few entities of the kind around this one, in the order of their index. */
  siblings: readonly Entity[];
  previous: Entity | undefined;
  next: Entity | undefined;
}

const COMPANIONS = 8;
const SIBLING_REACH = 6;

/** Page `number` of what there is about an entity that has a page; throws for a path that has none. */
export function entityView(corpus: Corpus, path: string, number = 1): EntityView {
  const entity = corpus.entities.get(path);
  if (!entity) throw new Error(`There is no page for ${path}.`);
  const { mentioned, published, filed } = recordsOf(corpus, path);
  return {
    entity,
    path,
    number,
    last: entityPages(corpus, path),
    totals: totalsText(mentioned),
    publishedTotals: publishedText(published),
    mentioned: pageOf(mentioned, EXCERPTED_ARTICLES_A_PAGE, number),
    published: pageOf(published, ARTICLES_A_PAGE, number),
    filed: pageOf(filed, ARTICLES_A_PAGE, number),
    together: companions(corpus, path),
    ...neighbours(corpus, entity),
  };
}

/** How many pages an entity needs: as many as the longest of its lists. */
export function entityPages(corpus: Corpus, path: string): number {
  const { mentioned, published, filed } = recordsOf(corpus, path);
  return Math.max(
    pageCount(mentioned.length, EXCERPTED_ARTICLES_A_PAGE),
    pageCount(published.length, ARTICLES_A_PAGE),
    pageCount(filed.length, ARTICLES_A_PAGE),
  );
}

function recordsOf(corpus: Corpus, path: string) {
  return {
    mentioned: corpus.mentions.get(path) ?? [],
    published: corpus.published.get(path) ?? [],
    filed: corpus.filed.get(path) ?? [],
  };
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

function neighbours(corpus: Corpus, entity: Entity): Pick<EntityView, 'siblings' | 'previous' | 'next'> {
  const all = corpus.ofKind.get(entity.entity) ?? [];
  const position = corpus.positions.get(pathOf(entity)) ?? 0;
  return { siblings: around(all, position, SIBLING_REACH), previous: all[position - 1], next: all[position + 1] };
}
