import type { Features } from './features.ts';

/** An article's features by weight, in ascending order of their numbers; names and other words are two parts of it. */
export interface Vector {
  features: Int32Array;
  weights: Float32Array;
  /** 1 where the feature is a name or number. */
  names: Uint8Array;
  /** In how many articles each feature stands. */
  frequencies: Int32Array;
}

/**
 * Weighs features by how often they stand in the article and how rare they are in all of them (tf–idf with the idf
 * raised to 1.5, cosine-normalised). A few imaginary articles stand behind the rarity, so that two articles by
 * themselves can be compared.
 */
export function weighFeatures(articles: readonly Features[]): Vector[] {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  for (const features of articles) {
    for (const word of features.keys()) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
    }
  }
  return articles.map((features) => toVector(features, { numbers, frequencies, total: articles.length }));
}

interface Collection {
  numbers: ReadonlyMap<string, number>;
  frequencies: readonly number[];
  total: number;
}

/** The imaginary articles, and in what share of them a name or another word stands. */
const imagined = 100;
const shareOfNames = 0.002;
const shareOfWords = 0.02;

function toVector(features: Features, { numbers, frequencies, total }: Collection): Vector {
  const entries = [...features]
    .map(([word, { count, isName }]) => ({ number: numbers.get(word) ?? 0, count, isName }))
    .sort((a, b) => a.number - b.number);
  const weights = Float32Array.from(entries, ({ number, count, isName }) => {
    const frequency = (frequencies[number] ?? 0) + imagined * (isName ? shareOfNames : shareOfWords);
    return (1 + Math.log(count)) * Math.log(1 + (total + imagined) / frequency) ** 1.5;
  });
  const length = Math.hypot(...weights) || 1;
  return {
    features: Int32Array.from(entries, ({ number }) => number),
    weights: weights.map((weight) => weight / length),
    names: Uint8Array.from(entries, ({ isName }) => Number(isName)),
    frequencies: Int32Array.from(entries, ({ number }) => frequencies[number] ?? 0),
  };
}
