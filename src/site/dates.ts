import { months } from '../model/calendar.ts';
import type { Role } from '../model/entity.ts';

/** A date as precisely as it is known, for people: `2023-10-17` → `17 October 2023`, `2023-10` → `October 2023`. */
export function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The first and last day of a span of articles: `on 17 October 2023` or `from 2 May 2019 to 17 October 2023`. */
export function spanText(first: string, last: string): string {
  return first === last ? `on ${dateText(first)}` : `from ${dateText(first)} to ${dateText(last)}`;
}

/**
 * The same span as short as it can be said, for a column: `17 October 2023`, `29–30 October 2020`, `2 May – 7 June 2019`,
 * `28 December 2019 – 3 January 2020`. Takes months (`YYYY-MM`) too.
 */
export function rangeText(first: string, last: string): string {
  if (first === last) return dateText(first);
  const shared =
    [7, 4].find((length) => length < first.length && first.slice(0, length) === last.slice(0, length)) ?? 0;
  const begin = shared === 0 ? dateText(first) : dateText(first).slice(0, -1 - dateText(first.slice(0, shared)).length);
  return `${begin}${shared === 7 ? '–' : ' – '}${dateText(last)}`;
}

/** When an office was held, in words that do not claim more than is known. */
export function tenureText({ from, until }: Pick<Role, 'from' | 'until'>): string {
  if (until === undefined) return `since ${dateText(from)}`;
  if (until === 'unknown') return `from ${dateText(from)}, end not known`;
  return `${dateText(from)} – ${dateText(until)}`;
}
