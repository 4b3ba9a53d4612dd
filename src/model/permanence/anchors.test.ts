import { expect, test } from 'vitest';
import { whereabouts } from './anchors.ts';
import type { Moved } from './moved.ts';

const none = new Map<string, Moved>();
const found = (paragraphs: string[], current: string[], earlier = {}, moved: ReadonlyMap<string, Moved> = none) =>
  Object.fromEntries(whereabouts({ record: { paragraphs, earlier }, current, moved }));

test.each([
  ['nothing changed', ['a', 'b'], ['a', 'b'], { a: 'a', b: 'b' }],
  ['one was inserted', ['a', 'b'], ['a', 'x', 'b'], { a: 'a', b: 'b' }],
  ['they changed places', ['a', 'b'], ['b', 'a'], { a: 'a', b: 'b' }],
  ['one was corrected', ['a', 'b', 'c'], ['a', 'x', 'c'], { a: 'a', b: 'x', c: 'c' }],
  ['the first was corrected', ['a', 'b'], ['x', 'b'], { a: 'x', b: 'b' }],
  ['the only one was corrected', ['a'], ['x'], { a: 'x' }],
  ['two in a row were corrected', ['a', 'b', 'c'], ['a', 'x', 'y'], { a: 'a', b: 'x', c: 'y' }],
  ['one was corrected, another inserted elsewhere', ['a', 'b', 'c'], ['x', 'b', 'y', 'c'], { a: 'x', b: 'b', c: 'c' }],
  ['one was removed', ['a', 'b', 'c'], ['a', 'c'], { a: 'a', b: undefined, c: 'c' }],
  ['one was corrected and another inserted beside it', ['a', 'b'], ['a', 'x', 'y'], { a: 'a', b: undefined }],
])('%s', (_, recorded, current, expected) => {
  expect(found(recorded, current)).toEqual(expected);
});

test('an earlier wording follows its paragraph through further corrections', () => {
  expect(found(['a', 'b2', 'c'], ['a', 'b3', 'c'], { b1: 'b2' })).toEqual({ a: 'a', b1: 'b3', b2: 'b3', c: 'c' });
});

test('an editor decides where the place cannot', () => {
  const moved = new Map<string, Moved>([
    ['b', { from: 'articles/x#b', to: 'articles/x#y' }],
    ['c', { from: 'articles/x#c', withdrawn: '2026-01-02', why: 'It was wrong.' }],
  ]);
  expect(found(['a', 'b', 'c'], ['a', 'x', 'y'], {}, moved)).toEqual({ a: 'a', b: 'y', c: null });
});
