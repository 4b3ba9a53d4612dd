/** The bits of a token's flags. */
export const flag = {
  /** Its first letter is a capital. */
  capitalised: 1,
  /** Every letter is a capital, and there are at least two of them (`UN`, `U.S.`). */
  allCaps: 2,
  /** It starts with a digit. */
  digit: 4,
  /** One mark of punctuation, or another character that is neither letter nor digit. */
  punctuation: 8,
  /** White space stands before it (or the text begins). */
  spaceBefore: 16,
  paragraphStart: 32,
  /** First word of a sentence, whatever punctuation opens it; set by `readText`. */
  sentenceStart: 64,
  /** The possessive ending `'s`, or the apostrophe after a plural (`Israelis'`). */
  possessive: 128,
} as const;

/**
 * The words and marks of a text, in columns. `start` and `end` are UTF-16 offsets into `text`; `folded` is the form in
 * which words are compared (see fold.ts), for dotted initials without their dots (`U.S.` → `us`).
 */
export interface Tokens {
  text: string;
  length: number;
  start: Uint32Array;
  end: Uint32Array;
  folded: string[];
  flags: Uint8Array;
  /** Number of the word or mark among those that are kept (see intern.ts); 0 for others. */
  numbers: Uint32Array;
}

/** Index of the first token that ends after `offset`: the one that covers it, else the next one. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether token `i` has the flag `bit`; false beyond either end. */
export function has(tokens: Tokens, i: number, bit: number): boolean {
  return ((tokens.flags[i] ?? 0) & bit) !== 0;
}

/** The token before a name at `i`, over the stop of an abbreviation: `Mr` in `Mr. Bush`. */
export function tokenBefore(tokens: Tokens, i: number): number {
  return wordAt(tokens, i - 1) === '.' ? i - 2 : i - 1;
}

/**
 * The folded word at token `i`; empty beyond either end. To read `folded` itself at -1 is slow, and makes all reads at the
 * same place in the program slow: to an array that is no index but the name of a property that it lacks.
 */
export function wordAt(tokens: Tokens, i: number): string {
  return i < 0 ? '' : (tokens.folded[i] ?? '');
}
