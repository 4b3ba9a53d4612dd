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

/** Calendar years, both included. */
export interface Years {
  from: number;
  to: number;
}

/** The calendar years that a period has a share in. */
export function yearsOf({ from, to }: Period): Years {
  return { from: yearOf(from), to: yearOf(to) };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * How an end that is not known is read: the role may have been held in every year from its first on (`possibly`), or is
 * taken for held in its first year alone (`surely`).
 */
export type Reading = 'possibly' | 'surely';

/** The calendar years in which a role was held; without an end where it lasts. */
export function tenureYears({ from, until }: Pick<Role, 'from' | 'until'>, reading: Reading): Years {
  const first = yearOf(from);
  if (until === 'unknown') return { from: first, to: reading === 'surely' ? first : Infinity };
  return { from: first, to: until === undefined ? Infinity : yearOf(until) };
}

/**
 * Whether a role was held in one of some years. That is enough to tell who can be meant by a name, and holds for dates by
 * hand too; who held an office on a day is asked of `whenHeld`.
 */
export function heldInYears(role: Pick<Role, 'from' | 'until'>, years: Years, reading: Reading = 'possibly'): boolean {
  const { from, to } = tenureYears(role, reading);
  return from <= years.to && years.from <= to;
}

/** Whether a role is a candidacy for an office and none itself. */
export function isCandidacy({ office }: Pick<Role, 'office'>): boolean {
  return office.startsWith('Candidate for ');
}
