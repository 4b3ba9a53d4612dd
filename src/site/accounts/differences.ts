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

/** Sums of money that are further apart than this are the prices of different things. */
const furthestApart = 2;

function couldBeOf(figure: Figure, others: readonly Figure[]): boolean {
  if (!figure.isMoney) return true;
  return others.some((other) => {
    const ratio = Number(figure.value) / Number(other.value);
    return ratio <= furthestApart && ratio >= 1 / furthestApart;
  });
}
