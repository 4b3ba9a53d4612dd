/** One page of a longer list. */
export interface Page<Item> {
  items: readonly Item[];
  /** Counted from 1. */
  number: number;
  /** At least 1. */
  last: number;
}

/** Items a page of an index of articles shows. */
export const ARTICLES_A_PAGE = 40;
/** Articles whose sentences one page about an entity shows. */
export const EXCERPTED_ARTICLES_A_PAGE = 12;
/** Entities that a page of an index shows. */
export const ENTITIES_A_PAGE = 200;

/** How many pages a list needs; an empty list has one. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** The items of page `number`, counted from 1; none beyond the end. */
export function pageOf<Item>(items: readonly Item[], size: number, number: number): Page<Item> {
  const start = (number - 1) * size;
  return { items: items.slice(start, start + size), number, last: pageCount(items.length, size) };
}

/** All pages of a list, in order. */
export function paged<Item>(items: readonly Item[], size: number): Page<Item>[] {
  return Array.from({ length: pageCount(items.length, size) }, (_, index) => pageOf(items, size, index + 1));
}

/** The numbers that a row of page links shows: both ends and the neighbours of the present one, with `null` for a gap. */
export function pageNumbers(number: number, last: number): (number | null)[] {
  const near = [1, number - 1, number, number + 1, last].filter((page) => page >= 1 && page <= last);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((page, index) => (index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [null, page] : [page]));
}
