import { expect, test } from 'vitest';
import { inSentences, shortened } from './shorten.ts';

test.each([
  ['short enough', 20, 'short enough'],
  ['cut between two words, never inside', 24, 'cut between two words…'],
  ['He met the head of The Elders in Cairo', 28, 'He met the head…'],
  ['He thanked Lt. Gen. Smith for it', 22, 'He thanked…'],
  ['a pair of halves 😀😀', 3, 'a…'],
  ['😀😀😀', 4, '😀…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
])('%s in %i characters', (text, length, cut) => {
  expect(shortened(text, length)).toBe(cut);
});

test.each([
  ['As long as it may be.', 21, 'As long as it may be.'],
  ['They met. They spoke. They parted as friends.', 24, 'They met. They spoke.'],
  ['Mr. Smith met Gen. Li. They parted as friends.', 30, 'Mr. Smith met Gen. Li.'],
  ['No. He did not meet the general at all.', 30, 'No. He did not meet…'],
])('%s in sentences of %i characters', (text, length, cut) => {
  expect(inSentences(text, length)).toBe(cut);
});
