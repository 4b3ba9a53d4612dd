import { tenureYears } from '../../../model/office.ts';
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

/** Whether somebody held an office while somebody else headed a state, in more than the year of a hand-over. */
function areContemporaries(head: LeaderEntity, { roles }: LeaderEntity): boolean {
  const reign = head.roles.filter(isHead).map((role) => tenureYears(role, 'surely'));
  return roles.some((role) => {
    const { from, to } = tenureYears(role, 'surely');
    return reign.some((years) => from < years.to && years.from < to);
  });
}
