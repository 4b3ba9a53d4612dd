import type { Pair } from './groups.ts';

/** The neighbours by rank, from and to below, that are too many to be of one event: they tell what is usual around an article. */
const firstRank = 15;
const lastRank = 35;

/** What is usual around an article of no particular surroundings, and what is added so that none stands in a void. */
const usual = 0.03;
const least = 0.01;

/** Neighbours of those ranks that are more similar than that are no surroundings but reports of the same great event. */
const most = 0.06;

/** How far what is usual around two articles counts: 1 would measure their similarity by it alone. */
const influence = 0.3;

/**
 * Measures the similarity of two articles against what is usual around each of them (local scaling, after Zelnik-Manor and
 * Perona, 2004): a hundred reports of one war resemble one another more than those of one event in a quiet country do. It
 * also asks more of articles the more of them there are, among which some are alike by chance.
 */
export function scaleBySurroundings(pairs: readonly Pair[], count: number): Pair[] {
  const around = surroundings(pairs, count);
  return pairs.map(({ a, b, similarity }) => {
    const both = (around[a] ?? usual) * (around[b] ?? usual);
    return { a, b, similarity: similarity * (usual ** 2 / both) ** (influence / 2) };
  });
}

/** For each article the mean similarity of its neighbours of those ranks; where it has fewer, the rest count as 0. */
function surroundings(pairs: readonly Pair[], count: number): Float64Array {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b, similarity } of pairs) {
    neighbours[a]?.push(similarity);
    neighbours[b]?.push(similarity);
  }
  return Float64Array.from(neighbours, (similarities) => {
    const far = similarities.sort((one, other) => other - one).slice(firstRank, lastRank);
    return least + Math.min(most, far.reduce((sum, similarity) => sum + similarity, 0) / (lastRank - firstRank));
  });
}
