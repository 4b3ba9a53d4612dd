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
/** Mentions whose sentences one page about an entity shows, unless a single article has more. */
export const MENTIONS_A_PAGE = 50;
/** Articles whose reported words one page about an entity shows. */
export const QUOTED_ARTICLES_A_PAGE = 12;
/** Entities that a page of an index shows. */
export const ENTITIES_A_PAGE = 200;

/** The items of page `number`, counted from 1; none beyond the end. */
export function pageOf<Item>(items: readonly Item[], size: number, number: number): Page<Item> {
  const start = (number - 1) * size;
  return { items: items.slice(start, start + size), number, last: pageCount(items.length, size) };
}

/** All pages of a list, in order. */
export function paged<Item>(items: readonly Item[], size: number): Page<Item>[] {
  return Array.from({ length: pageCount(items.length, size) }, (_, index) => pageOf(items, size, index + 1));
}

/** Cuts a list where the weights of a page’s items would add up to more than `limit`; an empty list is one empty page. */
export function pagedByWeight<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  limit: number,
): Page<Item>[] {
  const cuts: Item[][] = [[]];
  let sum = 0;
  for (const item of items) {
    sum += weight(item);
    const page = cuts.at(-1);
    if (page && (page.length === 0 || sum <= limit)) page.push(item);
    else {
      cuts.push([item]);
      sum = weight(item);
    }
  }
  return cuts.map((page, index) => ({ items: page, number: index + 1, last: cuts.length }));
}

/** The numbers that a row of page links shows: both ends and the neighbours of the present one, with `null` for a gap. */
export function pageNumbers(number: number, last: number): (number | null)[] {
  const near = [1, number - 1, number, number + 1, last].filter((page) => page >= 1 && page <= last);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((page, index) => (index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [null, page] : [page]));
}

/** How many pages a list needs; an empty list has one. */
function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}
