import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { leadersOf } from '../../site/corpus.ts';
import { addressesOf } from '../../site/export/addresses.ts';
import { json } from '../../site/export/answer.ts';
import { leaderDocument } from '../../site/export/leader.ts';
import { loadCorpus } from '../../site/load.ts';

/** One document a leader; its schema is at `/schemas/leader.json`. */
export const getStaticPaths = (async () => {
  const leaders = leadersOf(await loadCorpus());
  return leaders.map((leader) => ({ params: { id: leader.id }, props: { leader } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { leader }, site }) =>
  json(leaderDocument(await loadCorpus(), leader, addressesOf(site)));
