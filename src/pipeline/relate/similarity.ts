import type { Comparable } from './features.ts';
import type { Vector } from './weigh.ts';

/** How similar two articles are, by their indices: 0 where they share nothing; about 0.14 and more for the same event. */
export type Compare = (a: number, b: number) => number;

/**
 * Compares articles by the cosines of their names and of their other words, multiplied: look-alike events share only
 * words, and different events of one country only names. Where an article has few of either, the cosine of all its words
 * speaks for them: two short reports may by chance share no name, or names alone. What both would share with any article
 * counts less (each cosine is scaled by their mean cosines with all others), and so do very short and long articles and
 * those whose dates lie apart.
 */
export function compareVectors(vectors: readonly Vector[], articles: readonly Comparable[]): Compare {
  const scales = { names: scale(vectors, 'names'), words: scale(vectors, 'words') };
  const days = articles.map(({ date }) => (date === null ? null : Date.parse(date) / millisecondsOfDay));
  return (a, b) => {
    const [one, other] = [vectors[a], vectors[b]];
    if (!one || !other) return 0;
    const shared = overlap(one, other);
    const cosine = (part: Part) => {
      const own = shared[part] * (scales[part][a] ?? 0) * (scales[part][b] ?? 0);
      const size = Math.sqrt(sizeOf(one, part) * sizeOf(other, part));
      return (own * size + (shared.names + shared.words) * borrowed) / (size + borrowed);
    };
    const both = cosine('names') ** shareOfNames * cosine('words') ** (1 - shareOfNames);
    return both * nearness(days[a], days[b]) * reliability(one, other);
  };
}

type Part = 'names' | 'words';

/** How much names count against other words. */
const shareOfNames = 0.8;

/** For how many features of its own the cosine of all words stands, in that of names and in that of other words. */
const borrowed = 5;

const millisecondsOfDay = 86_400_000;

/** Days after which the similarity of two articles has sunk to about a third. */
const fadingDays = 10;

function nearness(a: number | null | undefined, b: number | null | undefined): number {
  return a == null || b == null ? 1 : Math.exp(-Math.abs(a - b) / fadingDays);
}

/** In different features: what is usual, what stands for nothing yet, a sentence or two, and a long article. */
const usualLength = 80;
const unreliableLength = 30;
const shortArticle = 25;
const longArticle = 140;

/** How much cosines say: little of short articles, where one common name weighs much, and less of long ones. */
function reliability(a: Vector, b: Vector): number {
  const [m, n] = [a.features.length, b.features.length];
  const unreliable = Math.cbrt((m / (m + unreliableLength)) * (n / (n + unreliableLength)));
  const short = Math.min(1, Math.sqrt(m * n) / shortArticle) ** 0.6;
  const long = Math.min(1, Math.cbrt(longArticle / Math.min(m, n)));
  return unreliable * (1 + unreliableLength / usualLength) * short * long;
}

/** How many names or other words an article has; half a one at least. */
function sizeOf({ features, nameCount }: Vector, part: Part): number {
  return (part === 'names' ? nameCount : features.length - nameCount) + 0.5;
}

/** The dot products of the names and of the other words of two vectors. */
function overlap(a: Vector, b: Vector): Record<Part, number> {
  let names = 0;
  let words = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const difference = (a.features[i] ?? 0) - (b.features[j] ?? 0);
    if (difference === 0) {
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      if (a.names[i] === 1) names += product;
      else words += product;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { names, words };
}

/** The usual mean cosine of two articles of different events, and how many articles it stands for. */
const usual = 0.012;
const usualCount = 300;

/** For each article the factor by which its products are scaled: its part's length, and how ordinary it is. */
function scale(vectors: readonly Vector[], part: Part): Float64Array {
  const lengths = vectors.map((vector) => Math.hypot(...select(vector, part)) || 1);
  const sums = new Map<number, number>();
  vectors.forEach((vector, index) => {
    each(vector, part, (feature, weight) =>
      sums.set(feature, (sums.get(feature) ?? 0) + weight / (lengths[index] ?? 1)),
    );
  });
  return Float64Array.from(vectors, (vector, index) => {
    const length = lengths[index] ?? 1;
    let sum = -1; // its product with itself
    each(vector, part, (feature, weight) => {
      sum += (weight / length) * (sums.get(feature) ?? 0);
    });
    const mean = (Math.max(0, sum) + usual * usualCount) / (vectors.length - 1 + usualCount);
    return (usual / mean) ** 0.125 / length;
  });
}

function select({ weights, names }: Vector, part: Part): Float32Array {
  return weights.filter((_, i) => (names[i] === 1) === (part === 'names'));
}

function each(
  { features, weights, names }: Vector,
  part: Part,
  visit: (feature: number, weight: number) => void,
): void {
  for (let i = 0; i < features.length; i++) {
    if ((names[i] === 1) === (part === 'names')) visit(features[i] ?? 0, weights[i] ?? 0);
  }
}
