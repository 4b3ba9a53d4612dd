import { fileHref, href } from '../url.ts';

/** Absolute addresses on this site: what leaves it must lead back from anywhere. */
export interface Addresses {
  /** Of a page, e.g. `leaders/vladimir-putin`, or of a place on it. */
  page: (path?: string, anchor?: string) => string;
  /** Of a file, e.g. `leaders/vladimir-putin.json`. */
  file: (path: string) => string;
}

/** Addresses below `site`, which Astro always knows here (see astro.config.mjs), with the base path. */
export function addressesOf(site: URL | undefined): Addresses {
  return {
    page: (path, anchor) => new URL(href(path, anchor), site).href,
    file: (path) => new URL(fileHref(path), site).href,
  };
}
