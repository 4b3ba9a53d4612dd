/**
 * Index of the last of some sorted starts that is at or before `at`, by binary search; 0 where none is. Only the first
 * `count` starts are looked at.
 */
export function lastStart(starts: ArrayLike<number>, at: number, count: number = starts.length): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
