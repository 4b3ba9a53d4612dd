import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../../../site/export/addresses.ts';
import { feed } from '../../../site/export/answer.ts';
import { hasFeed } from '../../../site/export/offers.ts';
import { feedFormats } from '../../../site/feed.ts';
import { loadCorpus } from '../../../site/load.ts';
import { settings } from '../../../site/settings.ts';

/** The newest articles that name a leader or a topic, as Atom and as JSON Feed. */
export const getStaticPaths = (async () => {
  const corpus = await loadCorpus();
  const followed = [...corpus.entities].filter(([, entity]) => hasFeed(entity, corpus));
  return followed.flatMap(([path, entity]) => {
    const [kind, id] = path.split('/');
    return feedFormats.map((format) => ({ params: { kind, id, format }, props: { path, entity, format } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const { path, entity, format } = props;
  const articles = (await loadCorpus()).mentions.get(path)?.map(({ article }) => article) ?? [];
  return feed(articles, format, { site: settings, addresses: addressesOf(site), subject: entity.name, path });
};
