import type { Span } from '../../model/annotation.ts';
import { type Figure, readFigures } from './figures.ts';
import type { AccountSentence } from './sentences.ts';

/**
 * Marks in each sentence of a row the numbers and dates that another sentence of it gives differently: numbers of the
 * same thing (the word that follows is the same), sums of money, and days.
 */
export function markDifferences<Sentence extends AccountSentence>(
  row: readonly (Sentence | null)[],
): ((Sentence & { differs: Span[] }) | null)[] {
  const figures = row.map((sentence) => (sentence ? readFigures(sentence.text) : []));
  return row.map((sentence, index) => {
    if (!sentence) return null;
    const own = figures[index] ?? [];
    const others = figures.filter((_, other) => other !== index);
    const differing = new Set(others.flatMap((theirs) => givenDifferently(own, theirs)));
    const differs = own.filter((figure) => differing.has(figure)).map(({ start, end }) => ({ start, end }));
    return { ...sentence, differs };
  });
}

/**
 * Which figures of one sentence another gives differently. What both give is left out first; then each has to give as many
 * others of the same thing, else they speak of different quantities.
 */
function givenDifferently(own: readonly Figure[], theirs: readonly Figure[]): Figure[] {
  return [...Map.groupBy(own, ({ of }) => of)].flatMap(([of, ours]) => {
    const rivals = theirs.filter((figure) => figure.of === of);
    const [mine, others] = [without(ours, rivals), without(rivals, ours)];
    return countValues(mine) === countValues(others) ? mine.filter((figure) => couldBeOf(figure, others)) : [];
  });
}

function without(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  return figures.filter(({ value }) => !others.some((other) => other.value === value));
}

function countValues(figures: readonly Figure[]): number {
  return new Set(figures.map(({ value }) => value)).size;
}

/** Figures of which one is so many times the other count different things; sums of money are soon those of others. */
const furthestApart = 20;
const furthestSums = 2;

function couldBeOf(figure: Figure, others: readonly Figure[]): boolean {
  const furthest = figure.isMoney ? furthestSums : furthestApart;
  return others.some((other) => {
    const [one, two] = [Number(figure.value), Number(other.value)];
    return Number.isNaN(one) || (one <= two * furthest && two <= one * furthest);
  });
}
