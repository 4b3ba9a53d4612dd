import type { ComparedSentence } from './sentences.ts';

/** Sentences with a lower similarity are not taken to say the same. Settled on the founding articles' comparison. */
const threshold = 0.3;

/** Every sentence of a row resembles those of another so much in the mean, for the two rows to be one: no chains of likeness. */
const thresholdOfRows = 0.22;

/** So many features of mean rarity are added to the length of every sentence: a single shared word makes no claim of two short ones. */
const added = 1;

/** For each claim the sentence of each account, or null. */
export type AlignedRow = (ComparedSentence | null)[];

/**
 * Aligns the sentences of several accounts: the most similar pairs of different accounts come into one row, as long as all
 * of the row are alike and no row gets two sentences of one account. Rows are ordered by where in their accounts their sentences stand, on average.
 */
export function alignSentences(accounts: readonly (readonly ComparedSentence[])[]): AlignedRow[] {
  const places = accounts.flatMap((sentences, account) =>
    sentences.map((sentence, index) => ({ sentence, account, position: index / sentences.length })),
  );
  const compare = compareSentences(places, accounts);
  const rows = new Rows(places, compare);
  for (const { a, b } of similarPairs(places, compare)) rows.join(a, b);
  return rows.ordered().map((members) => {
    return accounts.map((_, account) => members.find((place) => place.account === account)?.sentence ?? null);
  });
}

interface Place {
  sentence: ComparedSentence;
  account: number;
  /** How far into its account it stands, from 0 to 1. */
  position: number;
}

/** How similar two places are, by their indices. */
type Compare = (a: number, b: number) => number;

/** Pairs of sentences of different accounts that are similar enough, the most similar first. */
function similarPairs(places: readonly Place[], compare: Compare) {
  const pairs: { a: number; b: number; similarity: number }[] = [];
  places.forEach((_, a) => {
    for (let b = a + 1; b < places.length; b++) {
      const similarity = compare(a, b);
      if (similarity >= threshold) pairs.push({ a, b, similarity });
    }
  });
  return pairs.sort((one, other) => other.similarity - one.similarity || one.a - other.a || one.b - other.b);
}

/** Compares sentences by the cosine of their features by rarity; those of one account, or on other leaders, are not similar. */
function compareSentences(places: readonly Place[], accounts: readonly (readonly ComparedSentence[])[]): Compare {
  const weight = rarity(places);
  const weights = places.map(({ sentence }) => sum(sentence.features, weight));
  const usual =
    weights.reduce((total, each) => total + each, 0) /
    (places.reduce((total, { sentence }) => total + sentence.features.size, 0) || 1);
  const lengths = weights.map((each) => Math.sqrt(each + added * usual) || 1);
  const leaders = accounts.map((sentences) => new Set(sentences.flatMap((sentence) => [...sentence.leaders])));
  return (a, b) => {
    const [one, other] = [places[a], places[b]];
    if (!one || !other || one.account === other.account || speakOfOthers(one, other, leaders)) return 0;
    const shared = [...one.sentence.features].filter((feature) => other.sentence.features.has(feature));
    return sum(shared, weight) / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
  };
}

/** How rare a feature is among the sentences: the logarithm of its inverse frequency. */
function rarity(places: readonly Place[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { sentence } of places) {
    for (const feature of sentence.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return (feature) => Math.log(1 + places.length / (counts.get(feature) ?? 1));
}

function sum(features: Iterable<string>, weight: (feature: string) => number): number {
  let total = 0;
  for (const feature of features) total += weight(feature);
  return total;
}

/**
 * Whether one of two sentences speaks of leaders whom the other's account never names, and of no more whom both name:
 * condolences to Netanyahu are another claim than condolences.
 */
function speakOfOthers(one: Place, other: Place, leaders: readonly ReadonlySet<string>[]): boolean {
  const both = [...one.sentence.leaders].filter((leader) => other.sentence.leaders.has(leader)).length;
  const alone = (place: Place, account: number) =>
    [...place.sentence.leaders].filter((leader) => !leaders[account]?.has(leader)).length;
  const strangers = Math.max(alone(one, other.account), alone(other, one.account));
  return strangers > 0 && both <= strangers;
}

/** Rows of places, each with at most one place of an account. */
class Rows {
  readonly places: readonly Place[];
  readonly compare: Compare;
  readonly rowOf: number[];
  readonly rows: Map<number, number[]>;

  constructor(places: readonly Place[], compare: Compare) {
    this.places = places;
    this.compare = compare;
    this.rowOf = places.map((_, index) => index);
    this.rows = new Map(places.map((_, index) => [index, [index]]));
  }

  join(a: number, b: number): void {
    const [one = a, other = b] = [this.rowOf[a], this.rowOf[b]];
    if (one === other) return;
    const [ours, theirs] = [this.rows.get(one) ?? [], this.rows.get(other) ?? []];
    const members = [...ours, ...theirs];
    if (this.meanSimilarity(ours, theirs) < thresholdOfRows) return;
    if (new Set(members.map((index) => this.places[index]?.account)).size < members.length) return;
    this.rows.set(one, members);
    this.rows.delete(other);
    for (const index of members) this.rowOf[index] = one;
  }

  meanSimilarity(ours: readonly number[], theirs: readonly number[]): number {
    const similarities = ours.flatMap((a) => theirs.map((b) => this.compare(a, b)));
    return similarities.reduce((total, each) => total + each, 0) / similarities.length;
  }

  ordered(): Place[][] {
    return [...this.rows.values()]
      .map((members) => members.flatMap((index) => this.places[index] ?? []))
      .sort((a, b) => meanPosition(a) - meanPosition(b) || (a[0]?.account ?? 0) - (b[0]?.account ?? 0));
  }
}

function meanPosition(places: readonly Place[]): number {
  return places.reduce((total, { position }) => total + position, 0) / places.length;
}
