import type { Vector } from './weigh.ts';

/** How many features of an article lead to others, how many articles one may lead to, and how many are compared. */
const leading = 40;
const mostOfFeature = 400;
const mostOfArticle = 60;

/**
 * Pairs of articles (the smaller index first) that share heavy and rare features: for each article those few that share
 * most, found through an inverted index. Time grows with the number of articles, not with that of pairs.
 */
export function candidatePairs(vectors: readonly Vector[]): [number, number][] {
  const postings = new Map<number, { article: number; weight: number }[]>();
  const pairs = new Set<number>();
  vectors.forEach((vector, article) => {
    const scores = new Map<number, number>();
    for (const { feature, weight } of heaviest(vector)) {
      const posting = postings.get(feature) ?? [];
      for (const other of posting) scores.set(other.article, (scores.get(other.article) ?? 0) + weight * other.weight);
      if (posting.push({ article, weight }) > mostOfFeature) posting.shift();
      postings.set(feature, posting);
    }
    for (const other of best(scores)) pairs.add(other * vectors.length + article);
  });
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / vectors.length), pair % vectors.length]);
}

function heaviest({ features, weights }: Vector): { feature: number; weight: number }[] {
  return Array.from(features, (feature, i) => ({ feature, weight: weights[i] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, leading);
}

function best(scores: ReadonlyMap<number, number>): number[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostOfArticle)
    .map(([article]) => article);
}
