import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface BuiltPage {
  /** Path below the site's base, e.g. `leaders/vladimir-putin/`; the home page's is empty. */
  path: string;
  html: string;
}

/** Every HTML page of a built site, by path. */
export function pagesIn(folder: string): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => ({
    path: file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, ''),
    html: readFileSync(join(folder, file), 'utf8'),
  }));
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a page only leads on to another address. */
export function leadsOn({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** One path of each kind of page to read: the first of those that stand in the same section at the same depth. */
export function onePerKind(pages: readonly BuiltPage[]): string[] {
  const kinds = new Map<string, string>();
  for (const { path } of pages.filter((page) => !leadsOn(page))) {
    const [section = '', ...rest] = path.split('/');
    const kind =
      rest.length > 1 ? `${section}/${/^\d{4}-\d{2}$/.test(rest[0] ?? '') ? 'month' : 'one'}/${rest.length}` : path;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** Every element of a page. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const tree: Root | Element = htmlToHast(html) as Root; // a whole document is always a root
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}
