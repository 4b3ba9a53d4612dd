import { describe, expect, test } from 'vitest';
import { type Expense, leaveOut } from './rule.ts';

const expenses: Expense[] = [
  { optional: 'narrowed', named: 40, files: 20 },
  { optional: 'narrowed', named: 8, files: 10 },
  { optional: 'narrowed', named: 8, files: 10 },
  { optional: 'extras', named: 1, files: 5 },
  { optional: 'extras', named: 40, files: 5 },
  { optional: 'ways', named: 1, files: 3 },
  { optional: 'ways', named: 9, files: 3 },
  { optional: 'ways', named: 10, files: 3 },
];

describe('with 59 files that could be left out', () => {
  test.each([
    [300, 0, 0, 0, 'a small site keeps everything'],
    [19_940, 0, 0, 0, 'one file below the limit is not too many'],
    [19_941, 9, 0, 0, 'one list too many: those named as rarely go together'],
    [19_961, 41, 0, 0, 'the lists of often named ones go before anything else does'],
    [19_981, 41, 2, 0, 'then extras of what is rarely named'],
    [19_986, 41, 2, 2, 'then other addresses of what is rarely named'],
    [19_989, 41, 2, 10, 'and no more of it than needed'],
    [30_000, 41, 2, 10, 'what ten articles name keeps the rest, even on a site that is too large'],
  ])(
    '%i others: lists from %i articles on, extras from %i, addresses from %i: %s',
    (needed, narrowed, extras, ways) => {
      expect(leaveOut(needed, expenses)).toEqual({ narrowed, extras, ways });
    },
  );
});
