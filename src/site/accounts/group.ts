import type { AccountRow } from '../accounts.ts';

/** Rows that stand together under a heading; null where there is nothing to tell them from. */
export interface RowGroup {
  heading: string | null;
  rows: AccountRow[];
}

/**
 * Puts the claims that several accounts report first, in the order of telling; then what only one reports, account by
 * account, so that a reader meets the common ground at once and each account's own part in one piece.
 */
export function groupRows(rows: readonly AccountRow[]): RowGroup[] {
  const accountsOf = (row: AccountRow) => row.filter((cell) => cell !== null).length;
  const several = rows.filter((row) => accountsOf(row) > 1);
  const alone = rows.filter((row) => accountsOf(row) === 1).sort((one, other) => teller(one) - teller(other));
  if (several.length === 0 || alone.length === 0) return [{ heading: null, rows: [...several, ...alone] }];
  return [
    { heading: 'Reported by several', rows: several },
    { heading: 'Reported by one alone', rows: alone },
  ];
}

function teller(row: AccountRow): number {
  return row.findIndex((cell) => cell !== null);
}
