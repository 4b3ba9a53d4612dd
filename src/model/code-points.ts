/** Turns an offset in UTF-16 code units into one in Unicode code points. */
export type ToCodePoints = (offset: number) => number;

/** Offsets of a text, as W3C TextPositionSelector counts them; costs nothing where no character lies beyond the BMP. */
export function codePointsOf(text: string): ToCodePoints {
  const pairs = surrogatePairs(text);
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - countBefore(pairs, offset);
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return pairs;
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return pairs;
}

function countBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
