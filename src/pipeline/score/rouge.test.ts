import { expect, test } from 'vitest';
import { rouge } from './rouge.ts';

test.each([
  ['Putin meets Abbas', 'Putin meets Abbas', 1, 1],
  ['Putin meets Abbas', 'Raisi calls', 0, 0],
  ['Abbas meets Putin', 'Putin meets Abbas', 1, 1 / 3],
  ['the the the cat', 'The cat’s the best', 6 / 9, 4 / 9],
  ['', 'Putin', 0, 0],
])('%s against %s', (derived, real, one, long) => {
  const score = rouge(derived, real);
  expect(score.one).toBeCloseTo(one);
  expect(score.long).toBeCloseTo(long);
});
