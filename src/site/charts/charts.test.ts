import { expect, test } from 'vitest';
import type { Contact } from '../contacts.ts';
import { matrix } from './matrix.ts';
import { timeline } from './timeline.ts';

const contact = (date: string | null, participants: string[], status: Contact['status'] = 'held'): Contact => ({
  id: `${date}-${participants.join('-')}`,
  participants,
  form: 'call',
  status,
  date,
  topics: [],
  reports: [],
});

const contacts = [
  contact('2023-10-16', ['leaders/a', 'leaders/b']),
  contact('2023-10-16', ['leaders/a', 'leaders/c']),
  contact('2023-11-01', ['leaders/a', 'leaders/b']),
  contact('2023-11-02', ['leaders/b', 'leaders/c'], 'denied'),
];

test('the matrix counts what was held, both ways, the busiest leader first', () => {
  const { leaders, cells } = matrix(contacts, 3);
  expect(leaders).toEqual(['leaders/a', 'leaders/b', 'leaders/c']);
  expect(cells.map((row) => row.map((cell) => cell && [cell.count, cell.weight]))).toEqual([
    [null, [2, 4], [1, 2]],
    [[2, 4], null, null],
    [[1, 2], null, null],
  ]);
});

test('the timeline has a line for each contact, beside the others of its day', () => {
  const drawing = timeline(contacts, ['leaders/a', 'leaders/b', 'leaders/c']);
  expect(drawing?.marks.map(({ dots, planned }) => [dots.length, planned])).toEqual([
    [2, false],
    [2, false],
    [2, false],
    [2, true],
  ]);
  const [first, second] = drawing?.marks ?? [];
  expect(second?.x).toBe((first?.x ?? 0) + 9);
});

test('there is nothing to draw where all is of one day or of none', () => {
  expect(timeline(contacts.slice(0, 2), ['leaders/a', 'leaders/b'])).toBeNull();
  expect(timeline([contact(null, ['leaders/a', 'leaders/b'])], ['leaders/a'])).toBeNull();
});
