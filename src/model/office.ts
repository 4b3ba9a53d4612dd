import { within } from './date.ts';
import type { Role } from './entity.ts';

/** Offices held on a day (a full date), in the order of the file; roles marked as unchecked never count. */
export function officesAt(roles: readonly Role[], date: string): Role[] {
  return roles.filter((role) => role.unchecked !== true && within(date, role.from, role.until) === 'within');
}
