import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Article } from '../model/article.ts';
import { readArticleFiles } from './article-files.ts';
import { isListed } from './listed.ts';

/**
 * The sitemap, in which every article has its day, and every page about something the day of the newest article that
 * names it. Pages that only show a part of another one (`…/card/`), lead elsewhere or say that something is gone are not
 * listed.
 */
export function datedSitemap({ articles, base, out }: Record<'articles' | 'base' | 'out', string>): AstroIntegration {
  let dates = new Map<string, string>();
  const inner = sitemap({
    filter: (page) => !/\/(404|card)\/$/.test(page) && isListed(page, { out, base }),
    serialize: (item) => {
      const lastmod = dates.get(pathIn(base, item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  const done = inner.hooks['astro:build:done'];
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:build:done': async (options) => {
        const folder = resolve(fileURLToPath(new URL('../..', import.meta.url)), articles);
        dates = datesOf((await readArticleFiles(folder)).map(({ article }) => article));
        await done?.(options);
      },
    },
  };
}

/** The day of every page that has one, by the page’s path. */
export function datesOf(articles: readonly Article[]): Map<string, string> {
  const dates = new Map<string, string>();
  const note = (path: string | null | undefined, date: string) => {
    if (typeof path === 'string' && (dates.get(path) ?? '') < date) dates.set(path, date);
  };
  for (const { id, date, entities, source, place } of articles) {
    if (date === null) continue;
    const paths = [`articles/${id}`, source?.of, place?.of, ...entities.map(({ of }) => of)];
    for (const path of paths) note(path, date);
    for (const list of ['', 'articles', `articles/${date.slice(0, 7)}`]) note(list, date);
  }
  return dates;
}

/** `https://example.org/room/leaders/x/` under the base `/room/` is `leaders/x`. */
function pathIn(base: string, address: string): string {
  return new URL(address).pathname.slice(base.length).replace(/\/$/, '');
}
