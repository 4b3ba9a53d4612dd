import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../../site/export/addresses.ts';
import { json } from '../../site/export/answer.ts';
import { articleDocument } from '../../site/export/article.ts';
import { loadCorpus, loadParagraphs } from '../../site/load.ts';
import { settings } from '../../site/settings.ts';

/** One document an article; its schema is at `/schemas/article.json`. */
export const getStaticPaths = (async () => {
  const { articles } = await loadCorpus();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { article }, site }) => {
  const setting = { corpus: await loadCorpus(), addresses: addressesOf(site), site: settings };
  return json(articleDocument(article, await loadParagraphs(article.id), setting));
};
