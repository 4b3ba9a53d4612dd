import type { Role } from '../../../model/entity.ts';
import type { Finding, Known } from './finding.ts';

/** Offices stand in the order of their start, none ends before it starts, and nobody holds one office twice at a time. */
export function checkDates(known: readonly Known[]): Finding[] {
  return known.flatMap((at) => {
    if (at.entity.entity !== 'leader') return [];
    const { roles } = at.entity;
    return roles.flatMap((role, n) => [...reversed(at, role, n), ...outOfOrder(at, roles, n), ...twice(at, roles, n)]);
  });
}

function reversed(at: Known, { from, until, office }: Role, n: number): Finding[] {
  if (until === undefined || until === 'unknown' || !isBefore(until, from)) return [];
  const reason = `“${office}” ends (${until}) before it starts (${from}) in ${at.path}`;
  return [{ at, keys: ['roles', n, 'until'], rule: 'dates', reason, mend: 'Correct `from` or `until`.' }];
}

function outOfOrder(at: Known, roles: readonly Role[], n: number): Finding[] {
  const role = roles[n];
  const before = roles[n - 1];
  if (!role || !before || !isBefore(role.from, before.from)) return [];
  const reason = `“${role.office}” (from ${role.from}) stands after “${before.office}” (from ${before.from}) in ${at.path}`;
  return [{ at, keys: ['roles', n, 'from'], rule: 'order', reason, mend: 'Put the offices in the order of `from`.' }];
}

function twice(at: Known, roles: readonly Role[], n: number): Finding[] {
  const role = roles[n];
  const earlier = roles.slice(0, n).find((each) => role && each.office === role.office && overlaps(each, role));
  if (!role || !earlier) return [];
  const reason = `“${role.office}” is held twice from ${role.from} on in ${at.path}: the earlier entry ends ${earlier.until ?? 'never'}`;
  const mend = 'Make one entry of the two, or end the earlier one before the later starts.';
  return [{ at, keys: ['roles', n, 'from'], rule: 'overlap', reason, mend }];
}

function overlaps(earlier: Role, later: Role): boolean {
  if (earlier.until === 'unknown') return false;
  return earlier.until === undefined || isBefore(later.from, earlier.until);
}

/** Whether one date is certainly before another: `2023` is neither before nor after `2023-10`. */
function isBefore(a: string, b: string): boolean {
  return a < b && !b.startsWith(a);
}
