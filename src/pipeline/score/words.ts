import { readFeatures } from '../relate/features.ts';

/** What `relate/document-counts.json` holds. */
export interface DocumentCounts {
  /** Where the texts come from, and under which licence. */
  source: string;
  documents: number;
  /** Stems, separated by spaces and in order, by the number of texts in which they stand. */
  stems: Record<string, string>;
}

/** Stems in fewer texts are left out: most are names that tell nothing of the next text. */
const fewest = 4;

/** Counts in how many of the texts each stem stands. */
export function countDocuments(texts: readonly string[], source: string): DocumentCounts {
  const counts = new Map<string, number>();
  for (const body of texts) {
    const stems = readFeatures({ body, date: null, story: null }).keys();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const kept = [...counts.keys()].filter((stem) => (counts.get(stem) ?? 0) >= fewest).sort();
  const byCount = Map.groupBy(kept, (stem) => counts.get(stem) ?? 0);
  const stems = [...byCount].sort(([a], [b]) => a - b).map(([count, list]) => [count, list.join(' ')]);
  return { source, documents: texts.length, stems: Object.fromEntries(stems) };
}
