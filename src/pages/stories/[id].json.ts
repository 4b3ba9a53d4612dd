import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressesOf } from '../../site/export/addresses.ts';
import { json } from '../../site/export/answer.ts';
import { storyDocument } from '../../site/export/story.ts';
import { loadCorpus, loadParagraphs } from '../../site/load.ts';

/** One document a story; its schema is at `/schemas/story.json`. */
export const getStaticPaths = (async () => {
  const { stories } = await loadCorpus();
  return stories.map((story) => ({ params: { id: story.id }, props: { story } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { story }, site }) => {
  const accounts = await Promise.all(
    story.articles.map(async (article) => ({ article, paragraphs: await loadParagraphs(article.id) })),
  );
  return json(storyDocument(story, { corpus: await loadCorpus(), addresses: addressesOf(site), accounts }));
};
