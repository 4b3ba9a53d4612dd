import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** One file that a page loaded, with its size in bytes as a host that compresses would send it. */
export interface Loaded {
  url: string;
  /** What the browser wanted it for: `document`, `script`, `stylesheet`, `font`, `fetch` … */
  type: string;
  bytes: number;
}

const packed = /\.(woff2|png|pagefind|pf_\w+)$/;

/** Starts to weigh what a page loads; what this returns ends that, and waits for all that has begun to come. */
export function weigh(page: Page): () => Promise<Loaded[]> {
  const loading: Promise<Loaded>[] = [];
  const note = (response: Response): void => {
    const url = response.url();
    const type = response.request().resourceType();
    loading.push(
      response.body().then((body) => ({ url, type, bytes: packed.test(url) ? body.length : gzipSync(body).length })),
    );
  };
  page.on('response', note);
  return () => {
    page.off('response', note); // what comes later would be asked of a page that may be gone
    return Promise.all(loading);
  };
}

/** Bytes of all files, or of those of some types. */
export function total(loaded: readonly Loaded[], ...types: readonly string[]): number {
  return loaded
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
