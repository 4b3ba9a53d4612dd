import type { APIRoute } from 'astro';
import { loadCorpus } from '../site/load.ts';
import { href } from '../site/url.ts';

/** The page here of every article whose address at its publisher is known, by that address. */
export const GET: APIRoute = async () => {
  const { articles } = await loadCorpus();
  const known = articles.flatMap(({ id, url }) => (url ? [[url, href(`articles/${id}`)] as const] : []));
  return Response.json(Object.fromEntries(known.sort()));
};
