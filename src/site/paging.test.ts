import { expect, test } from 'vitest';
import { paged, pagedByWeight, pageNumbers, pageOf } from './paging.ts';

test('a list is cut into pages that hold every item once', () => {
  expect(paged([1, 2, 3, 4, 5], 2).map((page) => page.items)).toEqual([[1, 2], [3, 4], [5]]);
  expect(paged([], 2)).toEqual([{ items: [], number: 1, last: 1 }]);
  expect(pageOf([1, 2], 2, 7).items).toEqual([]);
});

test.each([
  [[], [[]]],
  [
    [2, 2, 2],
    [[2, 2], [2]],
  ],
  [
    [9, 1, 3, 1],
    [[9], [1, 3], [1]],
  ],
  [
    [1, 9],
    [[1], [9]],
  ],
])('the weights %j fill pages of 4', (weights, pages) => {
  expect(pagedByWeight(weights, (weight) => weight, 4).map(({ items }) => items)).toEqual(pages);
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 9, [1, 2, 3, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %i of %i', (number, last, shown) => {
  expect(pageNumbers(number, last)).toEqual(shown);
});
