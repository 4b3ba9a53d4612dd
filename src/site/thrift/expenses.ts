import { articleListPages } from '../article-lists.ts';
import { contactListPages, pairs } from '../contact-lists.ts';
import { type Corpus, leadersOf, pathOf } from '../corpus.ts';
import { entityPages } from '../entity-view.ts';
import { narrowedPages } from '../narrow.ts';
import { aliasWays } from '../permanence/aliases.ts';
import { searchFiles } from './packs.ts';
import type { Expense } from './rule.ts';

/** What remains: indexes, tables, scripts, styles, the word lists of the search, and addresses that were recorded. */
const REST = 500;
/** Feeds, picture, oEmbed and card of a leader; feeds of a topic. */
const extraFiles = { leader: 5, topic: 2 };

/** The number of files that a site has in any case: its pages, its data, its search index. */
export function neededFiles(corpus: Corpus): number {
  const { articles, entities, stories } = corpus;
  const pages = [...entities.keys()].reduce((sum, path) => sum + entityPages(corpus, path).length, 0);
  const lists = articleListPages(corpus).length + contactListPages(corpus).length + pairs(corpus).length;
  const documents = articles.length + leadersOf(corpus).length + stories.length;
  const found = articles.length + stories.length + entities.size;
  return articles.length + 2 * stories.length + pages + lists + documents + searchFiles(found) + REST;
}

/** What it could do without. */
export function optionalFiles(corpus: Corpus): Expense[] {
  const named = (path: string) => corpus.mentions.get(path)?.length ?? 0;
  const lists = narrowedPages(corpus).map(({ leader }) => leader);
  const extras = (['leader', 'topic'] as const).flatMap((kind) =>
    (corpus.ofKind.get(kind) ?? []).map((entity) => ({ named: named(pathOf(entity)), files: extraFiles[kind] })),
  );
  const items = [...corpus.entities].flatMap(([path, { wikidata }]) => (wikidata ? [[path]] : []));
  const ways = [...items, ...aliasWays(corpus).map(({ to }) => to)];
  return [
    ...lists.map((path) => ({ optional: 'narrowed' as const, named: named(path), files: 1 })),
    ...extras.map((expense) => ({ optional: 'extras' as const, ...expense })),
    ...ways.map((to) => ({ optional: 'ways' as const, named: Math.max(...to.map(named)), files: 1 })),
  ];
}
