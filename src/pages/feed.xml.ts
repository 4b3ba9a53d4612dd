import type { APIRoute } from 'astro';
import { atomFeed } from '../site/feed.ts';
import { loadCorpus } from '../site/load.ts';
import { settings } from '../site/settings.ts';
import { fileHref, href } from '../site/url.ts';

/** The newest articles as Atom. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const corpus = await loadCorpus();
  const text = atomFeed(corpus, {
    settings,
    self: absolute(fileHref('feed.xml')),
    home: absolute(href()),
    address: (path) => absolute(href(path)),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
