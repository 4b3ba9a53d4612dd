import { type Kind, parseEntityPath } from '../model/kind.ts';
import { compareText } from '../model/order.ts';
import type { Corpus } from './corpus.ts';

/** An entity with a number that a list shows beside it. */
export interface Ranked {
  path: string;
  count: number;
}

/** The entities of a kind that stand in the same articles as this one, by the number of those articles, highest first. */
export function namedWith(corpus: Corpus, path: string, kind: Kind): Ranked[] {
  const articles = (corpus.mentions.get(path) ?? []).map(({ article }) => article);
  return articlesNaming(articles, kind).filter((other) => other.path !== path);
}

/** The entities of a kind that some articles name, by the number of those articles, highest first. */
export function articlesNaming(articles: Iterable<Corpus['articles'][number]>, kind: Kind): Ranked[] {
  const counts = new Map<string, number>();
  for (const { entities } of articles) {
    for (const { of } of entities) {
      if (parseEntityPath(of)?.kind === kind) counts.set(of, (counts.get(of) ?? 0) + 1);
    }
  }
  return ranked(counts);
}

/** The entities of a kind by how often they are mentioned in all articles, highest first. */
export function mostMentioned(corpus: Corpus, kind: Kind): Ranked[] {
  return ranked(new Map([...corpus.counts].filter(([path]) => parseEntityPath(path)?.kind === kind)));
}

function ranked(counts: ReadonlyMap<string, number>): Ranked[] {
  return [...counts]
    .map(([path, count]) => ({ path, count }))
    .sort((a, b) => b.count - a.count || compareText(a.path, b.path));
}
