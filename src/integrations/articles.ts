import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { articleSchema } from '../model/article.ts';
import { readArticleFiles } from './article-files.ts';

/**
 * Loads what the pipeline generated: front matter and a digest of the whole file, no bodies (the article's page compiles
 * its own, see src/site/body-file.ts). An entry's id is the article's.
 */
export function articlesLoader(folder: string): Loader {
  return {
    name: 'readout-articles',
    schema: articleSchema,
    load: async ({ store, config, logger }) => {
      const root = fileURLToPath(config.root);
      const files = await readArticleFiles(resolve(root, folder));
      if (files.length === 0)
        logger.warn(`No articles in ${folder}: run the pipeline first (npm run build, npm run dev).`);
      const gone = new Set(store.keys());
      for (const { path, digest, article } of files) {
        const filePath = relative(root, path).replaceAll('\\', '/');
        gone.delete(article.id);
        // The store keeps an entry of the same digest as it is, also where its file now lies elsewhere.
        if (store.get(article.id)?.filePath !== filePath) store.delete(article.id);
        store.set({ id: article.id, data: article, digest, filePath });
      }
      for (const id of gone) store.delete(id);
    },
  };
}
