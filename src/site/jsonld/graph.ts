import type { Graph, Thing } from 'schema-dts';

/** What one page says about itself, as one JSON-LD document. */
export function graphOf(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** JSON that may stand inside a script element: no `<` can end it early. */
export function embeddable(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
