import { expect, test } from 'vitest';
import { findPassages } from './passages.ts';

const content =
  'Two calls. Putin spoke to Mr. Abbas on Monday. Later Abbas thanked Putin &lt;warmly&gt;. The Kremlin said so. Talks end.';
const anchors = [
  { id: 'p-1', element: 'p', location: 2 },
  { id: 'p-2', element: 'p', location: 14 },
];

function shown(locations: number[], limit = 2): string[] {
  return findPassages({ raw_content: content, anchors, locations }, limit).map(
    ({ anchor, pieces }) => `${anchor}: ${pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')}`,
  );
}

test('a hit is shown in its sentence, with its paragraph', () => {
  expect(shown([6])).toEqual(['p-1: Putin spoke to Mr. [Abbas] on Monday.']);
});
test('sentences with more of what was searched win; order is that of the text', () => {
  expect(shown([2, 6, 12, 14], 1)).toEqual(['p-1: [Putin] spoke to Mr. [Abbas] on Monday.']);
  expect(shown([2, 15, 6])).toEqual(['p-1: [Putin] spoke to Mr. [Abbas] on Monday.', 'p-2: The [Kremlin] said so.']);
});
test('the second sentence is one with what the first lacks', () => {
  expect(shown([2, 6, 12, 15])).toEqual([
    'p-1: [Putin] spoke to Mr. [Abbas] on Monday.',
    'p-2: The [Kremlin] said so.',
  ]);
});
test('escaped characters are shown as they are', () => {
  expect(shown([13])).toEqual(['p-1: Later Abbas thanked Putin [<warmly>.]']);
});
test('what stands before the first paragraph has no anchor', () => {
  expect(shown([1])).toEqual([': Two [calls.]']);
});
