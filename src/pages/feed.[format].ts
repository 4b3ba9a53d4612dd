import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../site/export/addresses.ts';
import { feed } from '../site/export/answer.ts';
import { feedFormats } from '../site/feed.ts';
import { loadCorpus } from '../site/load.ts';
import { settings } from '../site/settings.ts';

/** The newest articles, as Atom and as JSON Feed. */
export const getStaticPaths = (() =>
  feedFormats.map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { format }, site }) => {
  const { articles } = await loadCorpus();
  return feed(articles, format, { site: settings, addresses: addressesOf(site), subject: undefined, path: '' });
};
