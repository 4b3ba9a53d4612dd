import { expect, test } from 'vitest';
import type { Statement } from '../../model/annotation.ts';
import { countStatements, isDirect, pairStatements } from './statements.ts';

const text = '😀 He said "one two three four" and left.';

function statement(words: string, speakers: string[] = []): Statement {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { speakers, source: null, cue: { start: 5, end: 9 }, content: [{ start, end: start + words.length }] };
}

test.each([
  ['the same words', 'one two three four', 'one two three four', 1],
  ['half of the longer one', 'one two three four', 'one two', 1],
  ['less than half', 'one two three four', 'four', 0],
  ['no word', 'one two', 'three four', 0],
])('%s', (_, gold, found, matched) => {
  const pairs = pairStatements(text, [statement(gold)], [statement(found)]);
  expect(countStatements(pairs)).toMatchObject({ gold: 1, found: 1, matched });
});

test('pairs are one to one, the best first', () => {
  const pairs = pairStatements(text, [statement('one two three')], [statement('one two'), statement('one two three')]);
  expect(countStatements(pairs)).toMatchObject({ gold: 1, found: 2, matched: 1 });
  expect(pairs[0]?.found?.content).toEqual(pairs[0]?.gold?.content);
});

test('speakers count where the gold names any, in whatever order', () => {
  const gold = [statement('one two', ['a', 'b']), statement('three four')];
  const found = [statement('one two', ['b', 'a']), statement('three four', ['c'])];
  expect(countStatements(pairStatements(text, gold, found))).toMatchObject({ attributed: 1, speakers: 1 });
});

test('direct content stands in quotation marks, offsets being code points', () => {
  expect(isDirect(text, { gold: statement('"one two three four"'), found: null })).toBe(true);
  expect(isDirect(text, { gold: null, found: statement('one two') })).toBe(false);
});
