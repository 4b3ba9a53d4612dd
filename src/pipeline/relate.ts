import { candidatePairs } from './relate/candidates.ts';
import { clusterPairs } from './relate/cluster.ts';
import { type Comparable, readFeatures } from './relate/features.ts';
import { compareVectors } from './relate/similarity.ts';
import { scaleBySurroundings } from './relate/surroundings.ts';
import { weighFeatures } from './relate/weigh.ts';

/**
 * Groups articles that report the same event. Gives for each article the index of the first member of its group, which
 * for an article on its own is its own index. Articles with the same `story` are one group whatever they say, and those
 * with different ones never are.
 *
 * Articles are compared by what they share of names, rare words and numbers, and by their dates, and that is measured against
 * what is usual around them; only those that share rare features are compared at all, so that time and memory grow nearly linearly. Groups are joined by average linkage,
 * the closest first, as long as two groups are closer than the threshold. The order of equally similar pairs
 * is that of the articles: the same input gives the same groups.
 */
export function relate(articles: readonly Comparable[]): number[] {
  const vectors = weighFeatures(articles.map(readFeatures));
  const compare = compareVectors(vectors, articles);
  const pairs = candidatePairs(vectors).flatMap(([a, b]) => {
    const similarity = compare(a, b);
    return similarity > faintest ? [{ a, b, similarity }] : [];
  });
  return clusterPairs(scaleBySurroundings(pairs, articles.length), { articles, threshold });
}

/** Of 0.08 to 0.09, which do about equally well on all of what `npm run score -- stories` measures. */
const threshold = 0.085;

/** Pairs below this count as not similar at all. */
const faintest = 0.003;
