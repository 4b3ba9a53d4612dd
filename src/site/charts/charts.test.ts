import { expect, test } from 'vitest';
import type { Contact } from '../contacts.ts';
import type { Appearance } from '../corpus.ts';
import { anArticle } from '../fixtures/corpus.ts';
import { matrix } from './matrix.ts';
import { network } from './network.ts';
import { barChart, mentionsOverTime } from './over-time.ts';
import { timeline } from './timeline.ts';
import { topicsOverTime } from './topics-over-time.ts';

const contact = (date: string | null, participants: string[], status: Contact['status'] = 'held'): Contact => ({
  id: `${date}-${participants.join('-')}`,
  participants,
  form: 'call',
  status,
  date,
  topics: [],
  reports: [],
});

const contacts = [
  contact('2023-10-16', ['leaders/a', 'leaders/b']),
  contact('2023-10-16', ['leaders/a', 'leaders/c']),
  contact('2023-11-01', ['leaders/a', 'leaders/b']),
  contact('2023-11-02', ['leaders/b', 'leaders/c'], 'denied'),
];

test('the matrix counts what was held, both ways, the busiest leader first', () => {
  const { leaders, cells } = matrix(contacts, 3);
  expect(leaders).toEqual(['leaders/a', 'leaders/b', 'leaders/c']);
  expect(cells.map((row) => row.map((cell) => cell && [cell.count, cell.weight]))).toEqual([
    [null, [2, 4], [1, 2]],
    [[2, 4], null, null],
    [[1, 2], null, null],
  ]);
});

test('the timeline has a line for each contact, beside the others of its day', () => {
  const drawing = timeline(contacts, ['leaders/a', 'leaders/b', 'leaders/c']);
  expect(drawing?.marks.map(({ dots, planned }) => [dots.length, planned])).toEqual([
    [2, false],
    [2, false],
    [2, false],
    [2, true],
  ]);
  const [first, second] = drawing?.marks ?? [];
  expect(second?.x).toBe((first?.x ?? 0) + 9);
});

test('there is nothing to draw where all is of one day or of none', () => {
  expect(timeline(contacts.slice(0, 2), ['leaders/a', 'leaders/b'])).toBeNull();
  expect(timeline([contact(null, ['leaders/a', 'leaders/b'])], ['leaders/a'])).toBeNull();
});

const appearance = (date: string | null, count: number): Appearance => ({
  article: anArticle({ id: `${date}-${count}`, date }),
  count,
});

test('mentions are counted by month, with the months between', () => {
  const periods = mentionsOverTime([appearance('2020-03-04', 2), appearance('2020-01-09', 1), appearance(null, 9)]);
  expect(periods.map(({ name, mentions, articles }) => [name, mentions, articles])).toEqual([
    ['January 2020', 1, 1],
    ['February 2020', 0, 0],
    ['March 2020', 2, 1],
  ]);
});

test('over many years mentions are counted by year', () => {
  const periods = mentionsOverTime([appearance('2015-03-04', 2), appearance('2020-01-09', 1)]);
  expect(periods.map(({ id }) => id)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020']);
});

test('bars stand on one line and the highest reaches the top', () => {
  const { bars } = barChart(mentionsOverTime([appearance('2020-01-01', 5), appearance('2020-02-01', 1)]));
  expect(bars.map(({ y, height }) => y + height)).toEqual([124, 124]);
  expect(bars[0]?.y).toBe(14);
});

/** An article of a day that names some topics. */
const naming = (date: string | null, ...topics: string[]) =>
  anArticle({ id: `${date}-${topics.join('-')}`, date, entities: topics.map((of) => ({ of, count: 3 })) });

const named = [
  naming('2020-01-09', 'topics/a', 'topics/b'),
  naming('2020-01-10', 'topics/a'),
  naming('2020-03-04', 'topics/b'),
  naming('2020-03-05'),
  naming(null, 'topics/a'),
];
const topics = ['topics/a', 'topics/b'].map((path) => ({ path, count: 1 }));

test('topics are counted by dated articles, all on one scale', () => {
  const drawing = topicsOverTime(topics, [...named, naming('2020-02-01')]);
  expect(drawing?.rows.map(({ articles, counts, most }) => [articles, counts, most.name])).toEqual([
    [2, [2, 0, 0], 'January 2020'],
    [2, [1, 0, 1], 'January 2020'],
  ]);
  expect(drawing?.rows.map(({ bars }) => bars.map(({ height }) => height))).toEqual([[26], [13, 13]]);
});

test('fewer than five dated articles, or one month, make no chart of topics', () => {
  expect(topicsOverTime(topics, named)).toBeNull();
  expect(topicsOverTime(topics, Array(9).fill(naming('2020-01-09', 'topics/a')))).toBeNull();
});

test('a network keeps inside its frame and is the same each time', () => {
  const paths = ['leaders/a', 'leaders/b', 'leaders/c'];
  const together = [anArticle({ id: 'x', entities: paths.map((of) => ({ of, count: 1 })) })];
  const companions = paths.slice(1).map((path) => ({ path, count: 1 }));
  const drawing = network('leaders/a', companions, together);
  expect(drawing.lines).toHaveLength(3);
  expect(drawing.nodes.every(({ x, y }) => x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height)).toBe(true);
  expect(network('leaders/a', companions, together)).toEqual(drawing);
});
