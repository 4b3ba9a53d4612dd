import { foldWord, wordsOf } from './fold.ts';

/** The parts of the vocabulary: one for each ASCII letter, `0` for numbers, `other` for the rest. */
export const shardNames = [...'abcdefghijklmnopqrstuvwxyz', '0', 'other'];

/** Which part of the vocabulary a folded word stands in. */
export function shardOf(folded: string): string {
  const first = folded.charAt(0);
  if (/[a-z]/.test(first)) return first;
  return /\d/.test(first) ? '0' : 'other';
}

/**
 * Every word of the texts once, as it is most often printed, by shard and there by falling frequency. Pagefind drops words
 * that it does not know without a word; with these the search page can name them and offer the nearest.
 */
export function shardVocabulary(texts: Iterable<string>): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const seen = new Set<string>();
  const shards = new Map<string, string[]>(shardNames.map((name) => [name, []]));
  for (const [word] of [...counts].sort(byFrequency)) {
    const folded = foldWord(word);
    if (folded === '' || seen.has(folded)) continue;
    seen.add(folded);
    shards.get(shardOf(folded))?.push(word);
  }
  return shards;
}

function byFrequency([a, inA]: [string, number], [b, inB]: [string, number]): number {
  return inB - inA || (a < b ? -1 : 1);
}
