import type { BreadcrumbList } from 'schema-dts';
import type { Addresses } from '../export/addresses.ts';

/** A step on the way from the home page to a page, by its path. */
export interface Crumb {
  name: string;
  path: string;
}

/** Schema.org description of the way to a page, its last step the page itself. */
export function crumbsLd(steps: readonly Crumb[], { page }: Addresses): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: page(path),
    })),
  };
}
