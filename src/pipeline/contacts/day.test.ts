import { expect, test } from 'vitest';
import { dayOf } from './day.ts';

/** What was held or planned in an article of Tuesday, 17 October 2023, and the day that the words give. */
const days: [sentence: string, status: 'held' | 'planned', day: string | null][] = [
  ['They met on Monday.', 'held', '2023-10-16'],
  ['They met on Friday.', 'held', '2023-10-13'],
  ['They met on Tuesday.', 'held', '2023-10-17'],
  ['They will meet on Friday.', 'planned', '2023-10-20'],
  ['They met earlier today.', 'held', '2023-10-17'],
  ['They met yesterday.', 'held', '2023-10-16'],
  ['They will meet tomorrow.', 'planned', '2023-10-18'],
  ['They met on 3 October.', 'held', '2023-10-03'],
  ['They met on December 24.', 'held', '2022-12-24'],
  ['They met on 5 May 2021.', 'held', '2021-05-05'],
  ['They met two days ago.', 'held', '2023-10-15'],
  ['They met last week.', 'held', null],
  ['They met in September.', 'held', null],
  ['They met this year.', 'held', null],
  ['They met.', 'held', null],
];

test.each(days)('%s (%s)', (sentence, status, day) => {
  expect(dayOf({ sentence, near: 5, reference: '2023-10-17', status })).toBe(day);
});

test('the expression nearest to the trigger counts', () => {
  const sentence = 'On Friday he said that they had met on Monday.';
  const question = { sentence, reference: '2023-10-17', status: 'held' } as const;
  expect(dayOf({ ...question, near: sentence.indexOf('met') })).toBe('2023-10-16');
  expect(dayOf({ ...question, near: sentence.indexOf('said') })).toBe('2023-10-13');
});

test('without an article date only a full date is a day', () => {
  const question = { near: 0, reference: null, status: 'held' } as const;
  expect(dayOf({ ...question, sentence: 'They met on Monday.' })).toBe(null);
  expect(dayOf({ ...question, sentence: 'They met on 5 May 2021.' })).toBe('2021-05-05');
});
