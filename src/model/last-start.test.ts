import { expect, test } from 'vitest';
import { lastStart } from './last-start.ts';

test.each([
  [[0, 4, 9], 0, 0],
  [[0, 4, 9], 3, 0],
  [[0, 4, 9], 4, 1],
  [[0, 4, 9], 100, 2],
  [[3, 4], 1, 0],
  [[], 1, 0],
])('of %j the last that is at or before %d', (starts, at, expected) => {
  expect(lastStart(starts, at)).toBe(expected);
});

test('looks at the first ones only, where it is told how many', () => {
  expect(lastStart(Uint32Array.of(0, 4, 9), 100, 2)).toBe(1);
});
