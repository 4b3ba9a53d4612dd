import { foldWord } from './fold.ts';

/** What the vocabulary says of one word of a query. */
export interface Verdict {
  word: string;
  known: boolean;
  /** The nearest known word, as printed; absent where none is near. */
  nearest?: string;
}

/**
 * Whether a word, or one that begins with it or is of its family, stands in a shard of the vocabulary; and if not, which is
 * nearest: at most two slips away (one in a word of up to four letters), the more frequent of two equally near.
 */
export function judgeWord(word: string, shard: readonly string[]): Verdict {
  const folded = foldWord(word);
  const others = shard.map(foldWord);
  if (others.some((other) => other.startsWith(folded) || related(folded, other))) return { word, known: true };
  const limit = folded.length > 4 ? 2 : 1;
  const distances = others.map((other) => distance(folded, other, limit));
  const least = Math.min(...distances);
  const nearest = least <= limit ? shard[distances.indexOf(least)] : undefined;
  return nearest === undefined ? { word, known: false } : { word, known: false, nearest };
}

/** What English words of one family end in beyond their common beginning; the index stems them to the same form. */
const endings =
  /^(?:|s|es|e|ed|d|er|ers|ing|ings|ly|y|ies|ied|al|ally|ion|ions|ation|ations|ment|ments|ness|t|ts|ce|cy|cies|n|ns|nt|nts|ive)$/;

/** Whether two words are forms of one: `presidency` and `president`, `warn` and `warned`. */
function related(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < 4 || !endings.test(a.slice(same)) || !endings.test(b.slice(same))) return false;
  return vowel.test(a.charAt(same - 1)) || !afterVowel.test(a.slice(same) + b.slice(same));
}

const vowel = /[aeiouy]/;
/** `Russia` and `Russian` are of one family, `Johns` and `Johnsn` are not. */
const afterVowel = /^(?:n|ns|nt|nts)$/;

/**
 * Letters to add, drop, change or swap with their neighbour to turn one word into the other (optimal string alignment);
 * more than `limit` where it is plain that it takes more.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? limit) + 1 : limit + 1;
      const changed = (old[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
