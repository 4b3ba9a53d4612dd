import { expect, test } from 'vitest';
import { summary } from './summary.ts';

const words = 'word '.repeat(60).trim();

test.each([
  ['Short.', 'Short.'],
  [
    `The leaders met in Cairo on Monday to talk about it. Then ${words}.`,
    'The leaders met in Cairo on Monday to talk about it.',
  ],
  [words, `${'word '.repeat(32).trim()}…`],
  [`Mr. Putin ${words}`, `Mr. Putin ${'word '.repeat(30).trim()}…`],
  ['x'.repeat(200), `${'x'.repeat(159)}…`],
])('%.40s', (text, expected) => {
  expect(summary(text)).toBe(expected);
});
