import { expect, test } from 'vitest';
import { around } from './around.ts';

test.each([
  [0, [1, 2, 3]],
  [3, [3, 4, 5]],
  [6, [5, 6, 7]],
])('around position %i', (position, shown) => {
  expect(around([1, 2, 3, 4, 5, 6, 7], position, 1)).toEqual(shown);
});

test('a short list is shown whole', () => {
  expect(around([1, 2], 1, 3)).toEqual([1, 2]);
});
