import { expect, test } from 'vitest';
import { overlap, periodOf } from './period.ts';

/** Words of an article of Tuesday, 8 March 2016, and the first and last day of the time that they give. */
const periods: [clause: string, from: string | null, to?: string][] = [
  ['They met at a summit in Panama last April', '2015-04-01', '2015-04-31'],
  ['and at the United Nations in September', '2015-09-01', '2015-09-31'],
  ['They met in January', '2016-01-01', '2016-01-31'],
  ['They shook hands in December 2013', '2013-12-01', '2013-12-31'],
  ['when they met in 2013', '2013-01-01', '2013-12-31'],
  ['They spoke last month', '2016-02-01', '2016-02-31'],
  ['They spoke last week', '2016-02-23', '2016-03-07'],
  ['They met last year', '2015-01-01', '2015-12-31'],
  ['They met', null],
  ['They may meet', null],
  ['Theresa May met him', null],
  ['Early May talks were held', '2015-05-01', '2015-05-31'],
];

test.each(periods)('%s', (clause, from, to) => {
  expect(periodOf(clause, '2016-03-08')).toEqual(from === null ? null : { from, to });
});

test('what is not known shares a day with everything, two months share none', () => {
  const april = periodOf('in April 2015', '2016-03-08');
  expect(overlap(april, null)).toBe(true);
  expect(overlap(april, { from: '2015-04-02', to: '2015-04-02' })).toBe(true);
  expect(overlap(april, periodOf('in May 2015', '2016-03-08'))).toBe(false);
});
