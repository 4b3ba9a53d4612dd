import type { Features } from './features.ts';
import { usualShare } from './usual-share.ts';

/** An article's features by weight, in ascending order of their numbers; names and other words are two parts of it. */
export interface Vector {
  features: Int32Array;
  /** The vector's length is 1. */
  weights: Float32Array;
  /** 1 where the feature is a name or number. */
  isName: Uint8Array;
  names: VectorPart;
  words: VectorPart;
}

/** How many features a part of a vector has, and its length. */
export interface VectorPart {
  count: number;
  length: number;
}

/**
 * Weighs features by how often they stand in the article and how rare they are in all of them (tf–idf, cosine-normalised).
 * Imagined articles of usual news stand behind the rarity, so that two articles by themselves can be compared and those of
 * a small collection as those of a large one. A number is a name, and so is a word that mostly has a capital within
 * sentences, over all articles: a headline in capitals makes no names.
 */
export function weighFeatures(articles: readonly Features[]): Vector[] {
  const words = new Map<string, Word>();
  for (const features of articles) {
    for (const [text, { inside, capitalised }] of features) {
      const word = words.get(text) ?? { number: words.size, frequency: 0, capitals: 0, isName: false, imagined: 0 };
      words.set(text, word);
      word.frequency++;
      word.capitals += capitalised - inside / 2;
    }
  }
  for (const [text, word] of words) {
    word.isName = word.capitals > 0 || /^\d/.test(text);
    word.imagined = imaginedArticles * usualShare(text, word.isName);
  }
  return articles.map((features) => toVector(features, { words, total: articles.length }));
}

/** A word of the collection. */
interface Word {
  number: number;
  /** In how many articles it stands. */
  frequency: number;
  /** How much more often it has a capital within sentences than not, halved. */
  capitals: number;
  isName: boolean;
  /** In how many imagined articles it stands. */
  imagined: number;
}

interface Collection {
  words: ReadonlyMap<string, Word>;
  total: number;
}

const imaginedArticles = 1000;

function toVector(features: Features, { words, total }: Collection): Vector {
  const entries = [...features]
    .flatMap(([text, { count }]) => {
      const word = words.get(text);
      return word ? [{ ...word, count }] : [];
    })
    .sort((a, b) => a.number - b.number);
  const weights = Float32Array.from(entries, ({ frequency, imagined, count }) => {
    const rarity = (total + imaginedArticles) / (frequency + imagined);
    return (1 + Math.log(count)) * Math.log(1 + rarity);
  });
  const whole = Math.hypot(...weights) || 1;
  const part = (isPart: boolean): VectorPart => {
    const own = weights.filter((_, i) => entries[i]?.isName === isPart);
    return { count: own.length, length: Math.hypot(...own) / whole };
  };
  return {
    features: Int32Array.from(entries, ({ number }) => number),
    weights: weights.map((weight) => weight / whole),
    isName: Uint8Array.from(entries, ({ isName }) => Number(isName)),
    names: part(true),
    words: part(false),
  };
}
