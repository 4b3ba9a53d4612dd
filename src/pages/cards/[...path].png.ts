import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardsOf } from '../../site/cards/card.ts';
import { keptCard } from '../../site/cards/keep.ts';
import { loadCorpus } from '../../site/load.ts';
import { settings } from '../../site/settings.ts';

/** The pictures that others show beside links to this site. */
export const getStaticPaths = (async () => {
  const cards = cardsOf(await loadCorpus(), settings);
  return cards.map((card) => ({ params: { path: card.path.slice('cards/'.length) }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card } }) =>
  new Response(Uint8Array.from(await keptCard(card)), { headers: { 'Content-Type': 'image/png' } });
