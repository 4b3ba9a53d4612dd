import { z } from 'zod';

/** A calendar date as precisely as it is known, after ISO 8601: `2023-10-17`, `2023-10` or `2023`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

/** A full calendar date, `YYYY-MM-DD`. */
export const fullDate = z.iso.date();

/** From one full date to another, both included; one day where they are the same. */
export interface Period {
  from: string;
  to: string;
}

/** Whether `date` (a full date) lies before, within or after a period whose ends may be known to the month or year only. */
export type Within = 'before' | 'within' | 'after' | 'unsure';

/**
 * Places a full date in a period. `until` is exclusive in spirit but a shared hand-over day counts for both holders;
 * `unknown` as end makes every date after the start `unsure`; an absent end means that the period lasts.
 */
export function within(date: string, from: string, until: string | undefined): Within {
  if (date < from && !from.startsWith(date)) return date.startsWith(from) ? 'unsure' : 'before';
  if (from.length < 10 && date.startsWith(from)) return 'unsure';
  if (until === undefined) return 'within';
  if (until === 'unknown') return 'unsure';
  if (until.length < 10 && date.startsWith(until)) return 'unsure';
  return date <= until ? 'within' : 'after';
}

/** Places a whole period in another one: `unsure` where not all of its days lie on the same side of both ends. */
export function allWithin({ from, to }: Period, start: string, until: string | undefined): Within {
  const first = within(from, start, until);
  return from === to || first === within(to, start, until) ? first : 'unsure';
}

/** The day so many days after a full date, or before it. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one full date to a later one. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
