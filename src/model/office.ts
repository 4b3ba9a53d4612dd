import { within } from './date.ts';
import type { Place, Role } from './entity.ts';

/** Offices held on a day (a full date), in the order of the file; roles marked as unchecked never count. */
export function officesAt(roles: readonly Role[], date: string): Role[] {
  return roles.filter((role) => role.unchecked !== true && within(date, role.from, role.until) === 'within');
}

/**
 * First words of the office whose holder leads a country on a day (a full date), in small letters; undefined where its
 * system of government does not tell (see `ledBy` of a place).
 */
export function leadingOffice({ ledBy = [] }: Place, date: string): string | undefined {
  return ledBy.find(({ from = dawn, until }) => within(date, from, until) === 'within')?.office;
}

/** Before any date that is recorded. */
const dawn = '0001-01-01';
