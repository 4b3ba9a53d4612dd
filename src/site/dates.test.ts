import { expect, test } from 'vitest';
import { dateText, spanText, tenureText } from './dates.ts';

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

test('a span of one day is that day', () => {
  expect(spanText('2023-10-17', '2023-10-17')).toBe('on 17 October 2023');
  expect(spanText('2019-05-02', '2023-10-17')).toBe('from 2 May 2019 to 17 October 2023');
});
