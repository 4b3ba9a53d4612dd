/** The items before and after a position, so that a list beside a page does not grow with the corpus. */
export function around<Item>(items: readonly Item[], position: number, reach: number): readonly Item[] {
  const size = 2 * reach + 1;
  const start = Math.max(0, Math.min(position - reach, items.length - size));
  return items.slice(start, start + size);
}
