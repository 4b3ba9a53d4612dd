/** With more pages than this to be found, the search index keeps what it says about them in packs. */
const FEW = 2000;
/** Number of packs. With 8,000 pages one holds eight: as little to load for a result as a picture. */
export const PACKS = 1024;
/** Pages to be found for each further file of the index, which holds a part of its words. */
const PAGES_A_CHUNK = 20;

/** Whether a search index that finds so many pages keeps what it says about them in packs. */
export function isPacked(pages: number): boolean {
  return pages > FEW;
}

/** The number of files in a search index that finds so many pages. */
export function searchFiles(pages: number): number {
  return (isPacked(pages) ? PACKS : pages) + Math.ceil(pages / PAGES_A_CHUNK);
}
