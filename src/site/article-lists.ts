import type { Article } from '../model/article.ts';
import type { Corpus } from './corpus.ts';
import { byMonth, type Month } from './months.ts';
import { ARTICLES_A_PAGE, type Page, paged } from './paging.ts';

/** One page of the index of articles: of all of them, or of one month. */
export interface ArticleListPage {
  /** Path of the list’s first page: `articles` or `articles/2023-10`. */
  list: string;
  /** What follows `articles/` in the address; undefined for the very first page. */
  rest: string | undefined;
  month: Month | undefined;
  page: Page<Article>;
}

/** Every page of every index of articles. */
export function articleListPages(corpus: Corpus): ArticleListPage[] {
  const lists = [undefined, ...byMonth(corpus.articles)];
  return lists.flatMap((month) =>
    paged(month?.articles ?? corpus.articles, ARTICLES_A_PAGE).map((page) => ({
      list: ['articles', month?.id].filter(Boolean).join('/'),
      rest: [month?.id, page.number > 1 ? page.number : undefined].filter(Boolean).join('/') || undefined,
      month,
      page,
    })),
  );
}
