import { expect, test } from 'vitest';
import { dateText, rangeText, spanText, tenureText } from './dates.ts';

test.each([
  ['2023-10-07', '7 October 2023'],
  ['2023-10', 'October 2023'],
  ['2023', '2023'],
])('%s reads %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

test.each([
  [{ from: '2021-08-03', until: '2024-05-19' }, '3 August 2021 – 19 May 2024'],
  [{ from: '2012-05' }, 'since May 2012'],
  [{ from: '2020', until: 'unknown' }, 'from 2020, end not known'],
])('the tenure %j', (role, text) => {
  expect(tenureText(role)).toBe(text);
});

test.each([
  ['2023-10-17', '2023-10-17', '17 October 2023'],
  ['2020-10-29', '2020-10-30', '29–30 October 2020'],
  ['2019-05-02', '2019-06-07', '2 May – 7 June 2019'],
  ['2019-12-28', '2020-01-03', '28 December 2019 – 3 January 2020'],
  ['2019-01', '2019-03', 'January – March 2019'],
  ['2019-01', '2020-12', 'January 2019 – December 2020'],
])('%s to %s, in short', (first, last, text) => {
  expect(rangeText(first, last)).toBe(text);
});

test('a span of one day is that day', () => {
  expect(spanText('2023-10-17', '2023-10-17')).toBe('on 17 October 2023');
  expect(spanText('2019-05-02', '2023-10-17')).toBe('from 2 May 2019 to 17 October 2023');
});
