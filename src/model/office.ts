import { allWithin, daysBetween, type Period, type Within, within } from './date.ts';
import type { Place, Role } from './entity.ts';

/** Offices held on a day (a full date), in the order of the file; where that is not certain, an office does not count. */
export function officesAt(roles: readonly Role[], date: string): Role[] {
  return roles.filter((role) => whenHeld(role, { from: date, to: date }) === 'within');
}

/**
 * Whether a period lies before, within or after the time that a role was held; `unsure` also within a role that is
 * unchecked, and near the ends of one whose dates rest on its sequence.
 */
export function whenHeld(role: Role, period: Period): Within {
  const when = allWithin(period, role.from, role.until);
  if (when !== 'within') return when;
  return role.unchecked || (isOfSequence(role) && isNearEnd(role, period)) ? 'unsure' : 'within';
}

/** Whether a role is one of an unbroken sequence of holders, written by hand (see `source`). */
export function isOfSequence({ source }: Role): boolean {
  return source.endsWith('+sequence');
}

/** Days from either end of a role within which a hand-written day may be off. */
const margin = 31;

function isNearEnd({ from, until }: Role, period: Period): boolean {
  return daysBetween(from, period.from) < margin || (until !== undefined && daysBetween(period.to, until) < margin);
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

/** Whether a role is a candidacy for an office and none itself. */
export function isCandidacy({ office }: Pick<Role, 'office'>): boolean {
  return office.startsWith('Candidate for ');
}
