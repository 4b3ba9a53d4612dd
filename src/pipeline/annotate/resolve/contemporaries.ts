import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { isHead } from './standing.ts';

/**
 * Of namesakes who headed a state, the one at whose time somebody was in office whom an undated article names in full, if
 * nobody was at the others' times alone: the President Bush of John Kerry and Karl Rove is the son. All of them where none
 * stands out.
 */
export function byContemporaries(desk: Desk, leaders: readonly LeaderEntity[]): readonly LeaderEntity[] {
  if (leaders.length < 2 || desk.period !== null) return leaders;
  const telling = [...desk.settled.keys()]
    .filter((one) => !leaders.includes(one))
    .map((one) => leaders.filter((leader) => areContemporaries(leader, one)))
    .filter(({ length }) => length === 1);
  const found = new Set(telling.flat());
  return found.size === 1 ? [...found] : leaders;
}

/** Whether somebody held an office while somebody else headed a state, by the years. */
function areContemporaries(head: LeaderEntity, { roles }: LeaderEntity): boolean {
  const reign = head.roles.filter(isHead).map(yearsOf);
  return roles.map(yearsOf).some(([from, to]) => reign.some(([start, end]) => from < end && start < to));
}

function yearsOf({ from, until = '9999' }: LeaderEntity['roles'][number]): [number, number] {
  const start = Number(from.slice(0, 4));
  return [start, until === 'unknown' ? start + 1 : Number(until.slice(0, 4))];
}
