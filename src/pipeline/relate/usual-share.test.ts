import { expect, test } from 'vitest';
import { usualShare } from './usual-share.ts';

test('a word of all news is usual, and one that no text had is not', () => {
  expect(usualShare('president', false)).toBeGreaterThan(0.2);
  expect(usualShare('president', false)).toBeLessThan(1);
  expect(usualShare('zymurgy', false)).toBeLessThan(0.01);
});

test('an unknown name is rarer than another unknown word', () => {
  expect(usualShare('zymurgy', true)).toBeLessThan(usualShare('zymurgy', false));
});
