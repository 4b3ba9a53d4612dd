import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../../../site/export/addresses.ts';
import { json } from '../../../site/export/answer.ts';
import { oembedOf } from '../../../site/export/oembed.ts';
import { loadCorpus } from '../../../site/load.ts';
import { settings } from '../../../site/settings.ts';
import { shownElsewhere } from '../../../site/thrift/thrift.ts';

/** What a page that links to a leader may show beside the link. */
export const getStaticPaths = (async () => {
  const leaders = shownElsewhere(await loadCorpus());
  return leaders.map((leader) => ({ params: { id: leader.id }, props: { leader } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { leader }, site }) =>
  json(oembedOf(leader, settings, addressesOf(site)));
