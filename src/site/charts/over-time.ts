import { scaleLinear } from 'd3-scale';
import type { Appearance } from '../corpus.ts';
import { dateText } from '../dates.ts';
import { toTenth } from './tenth.ts';

/** A month or a year. */
export interface Period {
  /** `YYYY-MM` or `YYYY`. */
  id: string;
  name: string;
}

/** What is counted in one. */
export interface CountedPeriod extends Period {
  mentions: number;
  articles: number;
}

/** Bars over time. In SVG units, origin at the upper left. */
export interface BarChart {
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number; label: string }[];
  /** Some of the periods, to write under the bars. */
  ticks: { x: number; label: string }[];
  top: { y: number; label: string };
}

const WIDTH = 640;
const HEIGHT = 150;
const LEFT = 34;
const BASE = 124;
const MOST_MONTHS = 36;
const TICKS = 7;
const LABEL = 60;

/** Dated mentions by month or, over more than three years, by year; periods without any are there too. */
export function mentionsOverTime(appearances: readonly Appearance[]): CountedPeriod[] {
  const periods = periodsOf(appearances.map(({ article }) => article.date));
  const counted = new Map(periods.map((period) => [period.id, { ...period, mentions: 0, articles: 0 }]));
  for (const { article, count } of appearances) {
    const period = counted.get(periodAt(article.date, periods) ?? '');
    if (!period) continue;
    period.mentions += count;
    period.articles += 1;
  }
  return [...counted.values()];
}

/** The months from the first of some days to the last or, where these are more than three years, the years. */
export function periodsOf(days: readonly (string | null)[]): Period[] {
  const months = days.flatMap((day) => day?.slice(0, 7) ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const monthly = monthsFrom(first, last);
  const ids = monthly.length <= MOST_MONTHS ? monthly : [...new Set(monthly.map((month) => month.slice(0, 4)))];
  return ids.map((id) => ({ id, name: dateText(id) }));
}

/** The id of the period that a day falls in, where it is dated. */
export function periodAt(day: string | null, periods: readonly Pick<Period, 'id'>[]): string | undefined {
  return day?.slice(0, periods[0]?.id.length);
}

/** What the periods are, as the heading of their column. */
export function unitOf([first]: readonly Period[]): 'Year' | 'Month' {
  return first?.id.length === 4 ? 'Year' : 'Month';
}

/** The periods as bars. */
export function barChart(periods: readonly CountedPeriod[]): BarChart {
  const most = Math.max(1, ...periods.map(({ mentions }) => mentions));
  const y = scaleLinear([0, most], [BASE, 14]);
  const step = (WIDTH - LEFT) / Math.max(periods.length, 8);
  const every = Math.ceil(periods.length / TICKS);
  const x = (index: number) => LEFT + step * index;
  return {
    width: WIDTH,
    height: HEIGHT,
    bars: periods.map(({ name, mentions }, index) => ({
      x: toTenth(x(index) + step * 0.1),
      y: toTenth(y(mentions)),
      width: toTenth(step * 0.8),
      height: toTenth(BASE - y(mentions)),
      label: `${name}: ${mentions}`,
    })),
    ticks: periods.flatMap(({ name }, index) =>
      index % every === 0 && x(index) < WIDTH - LABEL ? [{ x: toTenth(x(index)), label: shortMonth(name) }] : [],
    ),
    top: { y: 14, label: String(most) },
  };
}

/** `September 2019` → `Sep 2019`; a year stays as it is. */
function shortMonth(name: string): string {
  return name.replace(/^([A-Z][a-z]{2})[a-z]*/, '$1');
}

function monthsFrom(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const length = number(last) - number(first) + 1;
  return Array.from({ length }, (_, index) => {
    const month = number(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
