import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { type Kind, parseEntityPath } from '../model/kind.ts';
import { around } from './around.ts';
import type { Corpus } from './corpus.ts';
import { type EntityLink, entityLinks } from './links.ts';

/** All that an article’s page shows beside its text. */
export interface ArticleView {
  article: Article;
  source: Entity | undefined;
  place: Entity | undefined;
  /** What the text names, by kind, most named first; leaders with their offices on the article’s day. */
  named: { kind: Kind; links: EntityLink[] }[];
  /** Newer and older articles around this one. */
  siblings: readonly Article[];
  newer: Article | undefined;
  older: Article | undefined;
}

const SIBLING_REACH = 3;
const shownKinds: Kind[] = ['leader', 'organisation', 'place', 'topic'];

/** The view of one article of the corpus. */
export function articleView(corpus: Corpus, article: Article): ArticleView {
  const position = corpus.positions.get(article.id) ?? 0;
  return {
    article,
    source: article.source ? corpus.entities.get(article.source.of) : undefined,
    place: article.place?.of ? corpus.entities.get(article.place.of) : undefined,
    named: shownKinds
      .map((kind) => ({ kind, links: namedIn(corpus, article, kind) }))
      .filter(({ links }) => links.length > 0),
    siblings: around(corpus.articles, position, SIBLING_REACH),
    newer: corpus.articles[position - 1],
    older: corpus.articles[position + 1],
  };
}

function namedIn(corpus: Corpus, { entities, date }: Article, kind: Kind): EntityLink[] {
  const ranked = entities
    .filter(({ of }) => parseEntityPath(of)?.kind === kind)
    .map(({ of, count }) => ({ path: of, count }));
  return entityLinks(corpus, ranked, date);
}
