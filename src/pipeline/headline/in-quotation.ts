import type { Word } from './words.ts';

/** Whether a quotation is open where a word begins; `at` may be the end of the words. */
export function isInQuotation(words: readonly Word[], at: number): boolean {
  if (last?.words !== words) last = { words, open: openQuotations(words) };
  return last.open[Math.min(at, words.length)] ?? false;
}

/** Where quotations are open in the words that were asked for last: each of their places is. */
let last: { words: readonly Word[]; open: boolean[] } | undefined;

/** Whether a quotation is open before each word, and behind the last one. */
function openQuotations(words: readonly Word[]): boolean[] {
  let open = false;
  const before = words.map((word) => {
    const here = open;
    if ((marksIn(word.before) + marksIn(word.text) + marksIn(word.after)) % 2 === 1) open = !open;
    return here;
  });
  return [...before, open];
}

function marksIn(text: string): number {
  return /["“”]/.test(text) ? text.replace(/[^"“”]/g, '').length : 0;
}
