/** Concept URI of a Wikidata item. */
export function wikidataUrl(item: string): string {
  return `https://www.wikidata.org/entity/${item}`;
}
