import type { Kind } from '../../model/kind.ts';
import { type Corpus, type LeaderEntity, leadersOf, pathOf } from '../corpus.ts';

/** As many files as Cloudflare Pages takes; no other host of those in content/pages/hosting.mdx takes fewer. */
const FILES = 20_000;
/** Articles that name an entity before it is followed or shown elsewhere often enough to be worth files on a large site. */
const ENOUGH = 10;
/** Files that one of each costs: its page and what stands beside it, its part of the search index, what leads to it. */
const cost: Record<Kind, number> = { leader: 12, topic: 6, organisation: 4, place: 4, outlet: 4 };
const perArticle = 3;
const rest = 1000;

/**
 * Whether the feeds, picture, oEmbed and card of an entity are made: on a site that no host finds too large, for every
 * one; on a larger site for those that at least ten articles name. Pages and documents are always made.
 */
export function hasExtras(corpus: Corpus, path: string): boolean {
  return expectedFiles(corpus) <= FILES || (corpus.mentions.get(path)?.length ?? 0) >= ENOUGH;
}

/** The leaders whose picture, oEmbed and card are made. */
export function shownElsewhere(corpus: Corpus): LeaderEntity[] {
  return leadersOf(corpus).filter((leader) => hasExtras(corpus, pathOf(leader)));
}

function expectedFiles({ articles, ofKind }: Corpus): number {
  const entities = [...ofKind].reduce((sum, [kind, { length }]) => sum + cost[kind] * length, 0);
  return articles.length * perArticle + entities + rest;
}
