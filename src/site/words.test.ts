import { expect, test } from 'vitest';
import { counted, listed, subkindName } from './words.ts';

test('numbers come with their nouns', () => {
  expect([counted(1, 'article'), counted(1204, 'article'), counted(2, 'country', 'countries')]).toEqual([
    '1 article',
    '1,204 articles',
    '2 countries',
  ]);
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in a sentence', (words, text) => {
  expect(listed(words)).toBe(text);
});

test('narrower kinds are written for people', () => {
  expect(subkindName('seat-of-power')).toBe('Seat of power');
  expect(subkindName('military')).toBe('Military');
});
