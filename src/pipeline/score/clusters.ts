/** How well groups match gold groups; each figure lies between 0 and 1 (the last may be negative). */
export interface ClusterScore {
  precision: number;
  recall: number;
  f1: number;
  /** Adjusted Rand index (Hubert and Arabie, 1985). */
  ari: number;
}

/**
 * Compares groups with gold groups, item by item: B³ precision, recall and F1 (Bagga and Baldwin, 1998) and ARI. Both
 * lists hold a label for each item, in the same order.
 */
export function scoreClusters(ours: readonly unknown[], gold: readonly unknown[]): ClusterScore {
  const cells = new Map<unknown, Map<unknown, number>>();
  const [ourSizes, goldSizes] = [count(ours), count(gold)];
  ours.forEach((label, index) => {
    const row = cells.get(label) ?? new Map<unknown, number>();
    row.set(gold[index], (row.get(gold[index]) ?? 0) + 1);
    cells.set(label, row);
  });
  let precision = 0;
  let recall = 0;
  let together = 0;
  for (const [label, row] of cells) {
    for (const [goldLabel, both] of row) {
      precision += both ** 2 / (ourSizes.get(label) ?? 1);
      recall += both ** 2 / (goldSizes.get(goldLabel) ?? 1);
      together += pairs(both);
    }
  }
  const total = Math.max(1, ours.length);
  const [p, r] = [precision / total, recall / total];
  return {
    precision: p,
    recall: r,
    f1: (2 * p * r) / (p + r || 1),
    ari: adjusted(together, { ourSizes, goldSizes, total }),
  };
}

interface Margins {
  ourSizes: ReadonlyMap<unknown, number>;
  goldSizes: ReadonlyMap<unknown, number>;
  total: number;
}

function adjusted(together: number, { ourSizes, goldSizes, total }: Margins): number {
  const sum = (sizes: ReadonlyMap<unknown, number>) => [...sizes.values()].reduce((all, size) => all + pairs(size), 0);
  const [a, b] = [sum(ourSizes), sum(goldSizes)];
  const expected = (a * b) / (pairs(total) || 1);
  const most = (a + b) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function count(labels: readonly unknown[]): Map<unknown, number> {
  const sizes = new Map<unknown, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}
