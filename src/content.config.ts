import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { articlesLoader } from './integrations/articles.ts';
import { entitiesLoader } from './integrations/entities.ts';
import { foldersFrom } from './model/folders.ts';

const { articles, content, ledger } = foldersFrom(process.env);

/** Prose about an entity, by its id; shown on its page. */
const profile = z.strictObject({});

/** A page of prose about the site, by the path that it has. */
const page = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  order: z.int().describe('Position in the list at the foot of every page.'),
});

export const collections = {
  articles: defineCollection({ loader: articlesLoader(articles) }),
  entities: defineCollection({ loader: entitiesLoader({ articles, content, ledger }) }),
  profiles: defineCollection({ loader: glob({ base: 'content/profiles', pattern: '*.mdx' }), schema: profile }),
  pages: defineCollection({ loader: glob({ base: 'content/pages', pattern: '*.mdx' }), schema: page }),
};
