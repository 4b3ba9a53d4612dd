import { expect, test } from 'vitest';
import { scaleBySurroundings } from './surroundings.ts';

/** Article 0 and 1 resemble each other; so many others resemble article 0, one by one, as much as `similarity` says. */
function pairsAmong(others: number, similarity: number) {
  const crowd = Array.from({ length: others }, (_, index) => ({ a: 0, b: index + 2, similarity }));
  return [{ a: 0, b: 1, similarity: 0.2 }, ...crowd];
}

function scaled(others: number, similarity: number): number {
  const [first] = scaleBySurroundings(pairsAmong(others, similarity), others + 2);
  return first?.similarity ?? 0;
}

test('the same similarity says less in a crowd of articles that are all somewhat alike', () => {
  expect(scaled(40, 0.05)).toBeLessThan(scaled(0, 0) * 0.9);
});

test('a few close neighbours are no crowd: they may report the same event', () => {
  expect(scaled(10, 0.3)).toBe(scaled(0, 0));
});

test('many close ones are a great event, and count no more than a crowd does', () => {
  expect(scaled(40, 0.4)).toBeCloseTo(scaled(40, 0.1));
});
