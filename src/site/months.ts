import type { Article } from '../model/article.ts';
import { dateText } from './dates.ts';

/** Articles of one month; those without a date come under `undated`. */
export interface Month {
  /** `YYYY-MM` or `undated`. */
  id: string;
  name: string;
  articles: readonly Article[];
}

/** Groups articles, newest first, by month. */
export function byMonth(articles: readonly Article[]): Month[] {
  const months = new Map<string, Article[]>();
  for (const article of articles) {
    const list = months.get(monthOf(article)) ?? [];
    list.push(article);
    months.set(monthOf(article), list);
  }
  return [...months].map(([id, inMonth]) => ({ id, name: monthName(id), articles: inMonth }));
}

/** Months, newest first, under their years; those without a date under `Undated`. */
export function byYear(months: readonly Month[]): { year: string; months: readonly Month[] }[] {
  const years = Map.groupBy(months, ({ id, name }) => (id === 'undated' ? name : id.slice(0, 4)));
  return [...years].map(([year, inYear]) => ({ year, months: inYear }));
}

/** The month that an article is listed under: `YYYY-MM` or `undated`. */
export function monthOf(article: Article): string {
  return article.date?.slice(0, 7) ?? 'undated';
}

/** `2023-10` → `October 2023`, `undated` → `Undated`. */
export function monthName(id: string): string {
  return id === 'undated' ? 'Undated' : dateText(id);
}
