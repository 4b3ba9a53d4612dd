import { type Contact, pairPath, pairsOf } from '../contacts.ts';

/** How often each two of some leaders were in contact, as a square table. */
export interface Matrix {
  /** Paths, those with most contacts first. */
  leaders: string[];
  /** A cell for each row and column; null on the diagonal and where there was no contact. */
  cells: (MatrixCell | null)[][];
}

/** The contacts of two leaders. */
export interface MatrixCell {
  path: string;
  count: number;
  /** 1 to 4, by the share of the highest count: how dark the cell is. */
  weight: number;
}

/** The matrix of the leaders with most contacts, at most `limit` of them; planned and denied contacts do not count. */
export function matrix(contacts: readonly Contact[], limit: number): Matrix {
  const held = contacts.filter(({ status }) => status === 'held');
  const leaders = mostInContact(held).slice(0, limit);
  const counts = new Map<string, number>();
  for (const contact of held) {
    for (const pair of pairsOf(contact)) counts.set(pairPath(...pair), (counts.get(pairPath(...pair)) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const cellOf = (one: string, other: string): MatrixCell | null => {
    const path = pairPath(one, other);
    const count = one === other ? 0 : (counts.get(path) ?? 0);
    return count === 0 ? null : { path, count, weight: Math.ceil((4 * count) / most) };
  };
  return { leaders, cells: leaders.map((one) => leaders.map((other) => cellOf(one, other))) };
}

function mostInContact(contacts: readonly Contact[]): string[] {
  const counts = new Map<string, number>();
  for (const { participants } of contacts) {
    for (const path of participants) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([path]) => path);
}
