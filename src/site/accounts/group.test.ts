import { expect, test } from 'vitest';
import type { AccountCell, AccountRow } from '../accounts.ts';
import { groupRows } from './group.ts';

/** A row of one-word sentences; an empty one is not reported. */
function aRow(...texts: string[]): AccountRow {
  return texts.map((text): AccountCell | null =>
    text === '' ? null : { text, start: 0, end: text.length, paragraph: 0, anchor: 'p-0', differs: [] },
  );
}

function texts(rows: readonly AccountRow[]): string[] {
  return groupRows(rows).map(({ heading, rows: own }) =>
    [heading, ...own.map((row) => row.map((cell) => cell?.text ?? '–').join(' '))].join(' | '),
  );
}

test('what several report comes first, then what each alone does, account by account', () => {
  expect(texts([aRow('', 'A'), aRow('B', 'C'), aRow('D', ''), aRow('', 'E'), aRow('F', 'G')])).toEqual([
    'Reported by several | B C | F G',
    'Reported by one alone | D – | – A | – E',
  ]);
});

test.each([
  [[aRow('A', 'B')], [' | A B']],
  [[aRow('', 'B'), aRow('A', '')], [' | A – | – B']],
  [[], ['']],
])('one kind of rows has no heading: %#', (rows, expected) => {
  expect(texts(rows)).toEqual(expected);
});
