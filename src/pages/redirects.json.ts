import type { APIRoute } from 'astro';
import { loadCorpus } from '../site/load.ts';
import { loadPast } from '../site/permanence/past.ts';
import { findWays } from '../site/permanence/ways.ts';
import { href } from '../site/url.ts';

/** Every address that leads elsewhere, and where to: addresses with the base path, none where it was withdrawn. */
export const GET: APIRoute = async () => {
  const ways = findWays(await loadCorpus(), loadPast());
  const entries = ways.map(({ path, to }) => [href(path), to.map(addressOf)] as const);
  return Response.json(Object.fromEntries(entries));
};

function addressOf(path: string): string {
  const [page = '', anchor] = path.split('#');
  return href(page, anchor);
}
