import { expect, test } from 'vitest';
import { readEvents, shortenReports, withoutLastParagraphs } from './events.ts';

const report = { body: 'A ferry sank. Nine died.\n\nDivers search. The owner is silent.', date: null, event: 'ferry' };

test.each([
  [1, report.body],
  [0.75, 'A ferry sank. Nine died.\n\nDivers search.'],
  [0.1, 'A ferry sank.'],
])('the first %d of the sentences', (share, body) => {
  expect(shortenReports([report], share)).toEqual([{ ...report, body }]);
});

test('the last paragraph is left out where there are several', () => {
  expect(withoutLastParagraphs([report, { ...report, body: 'One.' }]).map(({ body }) => body)).toEqual([
    'A ferry sank. Nine died.',
    'One.',
  ]);
});

test.each(['dev', 'test', 'same-people'])(
  'each event of %s has several reports, and none stands there twice',
  async (folder) => {
    const reports = await readEvents(`src/pipeline/gold/look-alikes/${folder}`);
    const events = Map.groupBy(reports, ({ event }) => event);
    expect([...events.values()].every((told) => told.length > 3)).toBe(true);
    expect(new Set(reports.map(({ body }) => body)).size).toBe(reports.length);
  },
);
