import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { elementsOf, pagesIn } from '../../scripts/browser/pages.ts';

describe.each(inject('sites'))('under $base', ({ folder, base }) => {
  const pages = new Map(pagesIn(folder).map(({ path, html }) => [path, elementsOf(html)]));
  const ids = new Map(
    [...pages].map(([path, elements]) => [path, new Set(elements.map(({ properties }) => properties.id))]),
  );

  /** What is wrong with an address found on a page; undefined where it leads somewhere or out of the site. */
  function fault(from: string, address: string): string | undefined {
    const url = new URL(address, `http://site${base}${from}`);
    if (url.host !== 'site') return undefined;
    if (!url.pathname.startsWith(base)) return `/${from} leads out of the site: ${address}`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const anchors = ids.get(path);
    if (anchors === undefined)
      return existsSync(join(folder, path)) && path !== '' ? undefined : `/${from} leads to nothing: ${address}`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || anchors.has(anchor) ? undefined : `/${from} leads to no such place: ${address}`;
  }

  test('no link, picture, style or script leads to nothing', () => {
    const faults = [...pages].flatMap(([from, elements]) =>
      elements.flatMap(({ properties }) =>
        [properties.href, properties.src, properties.action]
          .filter((address) => typeof address === 'string')
          .map((address) => fault(from, address)),
      ),
    );
    expect(faults.filter((one) => one !== undefined)).toEqual([]);
  });

  test.each(['feed.xml', 'sitemap-0.xml'])('every page in %s is there', async (file) => {
    const xml = await readFile(join(folder, file), 'utf8');
    const addresses = [...xml.matchAll(/<(?:loc|id)>([^<]+)<|<link[^>]* href="([^"]+)"/g)].map(
      ([, text, link]) => text ?? link ?? '',
    );
    const paths = addresses.map((address) => new URL(address).pathname);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.map((path) => fault('', path)).filter((one) => one !== undefined)).toEqual([]);
  });
});
