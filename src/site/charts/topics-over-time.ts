import { scaleLinear } from 'd3-scale';
import type { Article } from '../../model/article.ts';
import type { Ranked } from '../together.ts';
import { type BarChart, type Period, periodAt, periodsOf } from './over-time.ts';
import { toTenth } from './tenth.ts';

/** In how many articles some topics stand, by month or year: a row of bars for each topic, all on one scale. */
export interface TopicsOverTime {
  /** Of one row, in SVG units. */
  width: number;
  height: number;
  periods: Period[];
  rows: TopicRow[];
}

/** One topic over time. */
export interface TopicRow {
  path: string;
  articles: number;
  /** The number of articles in each period. */
  counts: number[];
  /** The number in the busiest period, and that period's name. */
  most: { articles: number; name: string };
  /** In SVG units, origin at the upper left of the row; periods without articles have none. */
  bars: BarChart['bars'];
}

const WIDTH = 360;
const HEIGHT = 28;
const ENOUGH_ARTICLES = 5;

/** Draws the given topics over time; null for fewer than five dated articles, or where all are of one period. */
export function topicsOverTime(topics: readonly Ranked[], articles: readonly Article[]): TopicsOverTime | null {
  const dated = articles.filter(({ date }) => date !== null);
  const periods = periodsOf(dated.map(({ date }) => date));
  if (dated.length < ENOUGH_ARTICLES || periods.length < 2) return null;
  const counts = topics.map(({ path }) => countByPeriod(path, { dated, periods }));
  const y = scaleLinear([0, Math.max(1, ...counts.flat())], [HEIGHT, 2]);
  const rows = topics.map(({ path }, index) => ({ path, ...drawRow(counts[index] ?? [], { periods, y }) }));
  return { width: WIDTH, height: HEIGHT, periods, rows };
}

function countByPeriod(
  path: string,
  { dated, periods }: { dated: readonly Article[]; periods: readonly Period[] },
): number[] {
  const counts = new Map(periods.map(({ id }) => [id, 0]));
  for (const { date, entities } of dated) {
    if (!entities.some(({ of }) => of === path)) continue;
    const id = periodAt(date, periods) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.values()];
}

function drawRow(
  counts: number[],
  { periods, y }: { periods: readonly Period[]; y: (count: number) => number },
): Omit<TopicRow, 'path'> {
  const step = WIDTH / Math.max(counts.length, 8);
  const most = Math.max(...counts);
  return {
    articles: counts.reduce((sum, count) => sum + count, 0),
    counts,
    most: { articles: most, name: periods[counts.indexOf(most)]?.name ?? '' },
    bars: counts.flatMap((count, index) => {
      if (count === 0) return [];
      const [top, left] = [toTenth(y(count)), toTenth(step * (index + 0.1))];
      const label = `${periods[index]?.name}: ${count}`;
      return [{ x: left, y: top, width: toTenth(step * 0.8), height: toTenth(HEIGHT - top), label }];
    }),
  };
}
