import { compareText } from '../../model/order.ts';
import type { Outcome } from './outcome.ts';

/** Counts of one group of outcomes. */
export interface Tally {
  name: string;
  right: number;
  wrong: number;
  spurious: number;
  missed: number;
}

/** Counts outcomes by a property, sorted by name, all together last. */
export function tally(outcomes: readonly Outcome[], nameOf: (outcome: Outcome) => string): Tally[] {
  const groups = new Map<string, Tally>();
  for (const outcome of outcomes) {
    for (const name of [nameOf(outcome), 'all']) {
      const group = groups.get(name) ?? { name, right: 0, wrong: 0, spurious: 0, missed: 0 };
      group[outcome.verdict]++;
      groups.set(name, group);
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.name === 'all') - Number(b.name === 'all') || compareText(a.name, b.name),
  );
}

/** A table in plain text: links made, those that are right (precision), gold found (recall), F1; in per cent. */
export function formatTally(title: string, rows: readonly Tally[]): string {
  const head = [title.padEnd(22), 'links', 'right', 'missed', 'precision', 'recall', 'F1'];
  return [head, ...rows.map(cells)]
    .map(([name = '', ...rest]) => name.padEnd(22) + rest.map((cell) => cell.padStart(11)).join(''))
    .join('\n');
}

function cells({ name, right, wrong, spurious, missed }: Tally): string[] {
  const links = right + wrong + spurious;
  const gold = right + wrong + missed;
  const precision = right / links;
  const recall = right / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return [name, `${links}`, `${right}`, `${missed}`, percent(precision), percent(recall), percent(f1)];
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(1);
}
