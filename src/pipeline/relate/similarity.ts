import type { Comparable } from './features.ts';
import type { Vector } from './weigh.ts';

/** How similar two articles are, by their indices, from 0 (they share nothing) to 1. */
export type Compare = (a: number, b: number) => number;

/**
 * Compares articles by the cosines of their names and of their other words, multiplied: look-alike events share only
 * words, and different events of one country only names. Where an article has few of either, the cosine of all its words
 * speaks for them: two short reports may by chance share no name, or names alone. Short articles count less, and so do
 * those whose dates lie apart.
 */
export function compareVectors(vectors: readonly Vector[], articles: readonly Comparable[]): Compare {
  const days = articles.map(({ date }) => (date === null ? null : Date.parse(date) / millisecondsOfDay));
  return (a, b) => {
    const [one, other] = [vectors[a], vectors[b]];
    if (!one || !other) return 0;
    const shared = overlap(one, other);
    const cosine = (part: Part) => {
      const own = shared[part] / (one[part].length * other[part].length || 1);
      const size = Math.sqrt((one[part].count + 0.5) * (other[part].count + 0.5));
      return (own * size + (shared.names + shared.words) * borrowed) / (size + borrowed);
    };
    const both = cosine('names') ** shareOfNames * cosine('words') ** (1 - shareOfNames);
    return both * nearness(days[a], days[b]) * Math.sqrt(reliability(one) * reliability(other));
  };
}

type Part = 'names' | 'words';

/** How much names count against other words. */
const shareOfNames = 0.8;

/** For how many features of its own the cosine of all words stands, in that of names and in that of other words. */
const borrowed = 3;

const millisecondsOfDay = 86_400_000;

/** Days after which the similarity of two articles has sunk to about a third. */
const fadingDays = 10;

function nearness(a: number | null | undefined, b: number | null | undefined): number {
  return a == null || b == null ? 1 : Math.exp(-Math.abs(a - b) / fadingDays);
}

/** So many different features, about two sentences, make an article half reliable. */
const halfReliable = 30;

/** How much a cosine says: little of a short article, where one common name weighs much. */
function reliability({ features }: Vector): number {
  return features.length / (features.length + halfReliable);
}

/** The dot products of the names and of the other words of two vectors. */
function overlap(a: Vector, b: Vector): Record<Part, number> {
  let names = 0;
  let words = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const difference = (a.features[i] ?? 0) - (b.features[j] ?? 0);
    if (difference === 0) {
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      if (a.isName[i] === 1) names += product;
      else words += product;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { names, words };
}
