import type { Vector } from './weigh.ts';

/** How many features of an article lead to others, how many articles one may lead to, and how many are compared. */
const leading = 40;
const mostOfFeature = 400;
const mostOfArticle = 100;

/** Articles whose leading features have a smaller product are not compared. */
const faintest = 0.01;

/**
 * Pairs of articles (the smaller index first) that share heavy and rare features: for each article those few that share
 * most, found through an inverted index. Time grows with the number of articles, not with that of pairs.
 */
export function candidatePairs(vectors: readonly Vector[]): [number, number][] {
  const index = new Postings();
  const scores = new Scores(vectors.length);
  return vectors.flatMap((vector, article) => {
    for (const { feature, weight } of heaviest(vector)) {
      const { articles, weights } = index.of(feature);
      for (let i = Math.max(0, articles.length - mostOfFeature); i < articles.length; i++) {
        scores.add(articles[i] ?? 0, weight * (weights[i] ?? 0));
      }
      articles.push(article);
      weights.push(weight);
    }
    return scores.takeBest().map((other): [number, number] => [other, article]);
  });
}

function heaviest({ features, weights }: Vector): { feature: number; weight: number }[] {
  return Array.from(features, (feature, i) => ({ feature, weight: weights[i] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, leading);
}

/** For each feature the articles that it leads to, in order; only the last of them are read. */
class Postings {
  readonly lists = new Map<number, { articles: number[]; weights: number[] }>();

  of(feature: number): { articles: number[]; weights: number[] } {
    const list = this.lists.get(feature) ?? { articles: [], weights: [] };
    this.lists.set(feature, list);
    return list;
  }
}

/** What one article shares with each other one; arrays, since this is where the time goes. */
class Scores {
  readonly values: Float64Array;
  touched: number[] = [];

  constructor(count: number) {
    this.values = new Float64Array(count);
  }

  add(article: number, score: number): void {
    const before = this.values[article] ?? 0;
    if (before === 0) this.touched.push(article);
    this.values[article] = before + score;
  }

  /** The articles with the highest scores, which are then forgotten. */
  takeBest(): number[] {
    const { values } = this;
    const best = this.touched
      .filter((article) => (values[article] ?? 0) > faintest)
      .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
      .slice(0, mostOfArticle);
    for (const article of this.touched) values[article] = 0;
    this.touched = [];
    return best;
  }
}
