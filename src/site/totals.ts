import type { Article } from '../model/article.ts';
import type { Appearance } from './corpus.ts';
import { spanText } from './dates.ts';
import { counted } from './words.ts';

/** In one sentence how often, where and when an entity is named; empty where it never is. */
export function totalsText(appearances: readonly Appearance[]): string {
  if (appearances.length === 0) return '';
  const times = appearances.reduce((sum, { count }) => sum + count, 0);
  const articles = appearances.map(({ article }) => article);
  const words = [`Named ${counted(times, 'time')} in ${counted(articles.length, 'article')}`, sourcesText(articles)];
  return `${[...words, datesText(articles)].filter(Boolean).join(' ')}.`;
}

/** In one sentence how many articles there are and from when; empty where there are none. */
export function publishedText(articles: readonly Article[]): string {
  if (articles.length === 0) return '';
  return `${[counted(articles.length, 'article'), datesText(articles)].filter(Boolean).join(' ')}.`;
}

function sourcesText(articles: readonly Article[]): string {
  const sources = new Set(articles.flatMap(({ source }) => source?.of ?? []));
  return sources.size === 0 ? '' : `by ${counted(sources.size, 'outlet')}`;
}

function datesText(articles: readonly Article[]): string {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined ? spanText(first, last) : '';
}
