import type { Article } from '../model/article.ts';
import type { Appearance } from './corpus.ts';
import { rangeText, spanText } from './dates.ts';
import { daysOf } from './stories.ts';
import { counted } from './words.ts';

/** In one sentence how often, where and when an entity is named; empty where it never is. */
export function totalsText(appearances: readonly Appearance[]): string {
  if (appearances.length === 0) return '';
  const times = appearances.reduce((sum, { count }) => sum + count, 0);
  const articles = appearances.map(({ article }) => article);
  const words = [`Named ${counted(times, 'time')} in ${counted(articles.length, 'article')}`, sourcesText(articles)];
  return `${[...words, datesText(articles)].filter(Boolean).join(' ')}.`;
}

/** The same figures one by one, each with its name, for the head of a page; none where it is never named. */
export function tallyOf(appearances: readonly Appearance[]): { name: string; figure: string }[] {
  if (appearances.length === 0) return [];
  const times = appearances.reduce((sum, { count }) => sum + count, 0);
  const articles = appearances.map(({ article }) => article);
  const days = daysOf({ articles });
  const within = days && (days.first.slice(0, 7) === days.last.slice(0, 7) ? 10 : 7);
  return [
    amount(times, 'time named', 'times named'),
    amount(articles.length, 'article', 'articles'),
    amount(new Set(articles.flatMap(({ source }) => source?.of ?? [])).size, 'outlet', 'outlets'),
    ...(days
      ? [{ name: 'dates of the articles', figure: rangeText(days.first.slice(0, within), days.last.slice(0, within)) }]
      : []),
  ].filter(({ figure }) => figure !== '0');
}

function amount(count: number, one: string, many: string): { name: string; figure: string } {
  return { name: count === 1 ? one : many, figure: count.toLocaleString('en-GB') };
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
  const days = daysOf({ articles });
  return days ? spanText(days.first, days.last) : '';
}
