import { type Period, shiftDay } from '../../model/date.ts';

const names = 'January February March April May June July August September October November December'.split(' ');
const months = names.join('|');

const mayHoldPeriod = new RegExp(`\\b(?:${months}|(?:19|20)\\d\\d|(?:last|this) (?:week|month|year))\\b`);
/** A month with a word before it or a year behind it: "May" alone may be a person. */
const month = new RegExp(
  `\\b(?:(?:[Ll]ast|[Tt]his past|[Ii]n|[Ss]ince|of|[Ee]arly|[Ll]ate) (?:early |late )?(?:${months})(?: (?:19|20)\\d\\d)?|(?:${months}) (?:19|20)\\d\\d)\\b(?!\\.? \\d)`,
);
const year = /\b(?:in|of|back in) ((?:19|20)\d\d)\b/;
const relative = /\b(last|this) (week|month|year)\b/;

/**
 * The month, year or week that a clause gives instead of a day ("last April", "in 2013", "last month"), for what was held
 * before the reference; null where it gives none. Two contacts of different periods are two.
 */
export function periodOf(clause: string, reference: string | null): Period | null {
  if (reference === null || !mayHoldPeriod.test(clause)) return null;
  const [named] = clause.match(month) ?? [];
  if (named) return ofMonth(named, reference);
  const [, inYear] = year.exec(clause) ?? [];
  if (inYear) return { from: `${inYear}-01-01`, to: `${inYear}-12-31` };
  const [, which, unit] = relative.exec(clause) ?? [];
  return which && unit ? ofRelative(which, unit, reference) : null;
}

function ofMonth(words: string, reference: string): Period {
  const number = String(names.findIndex((name) => words.includes(name)) + 1).padStart(2, '0');
  const [given] = words.match(/(?:19|20)\d\d/) ?? [];
  const own = Number(reference.slice(0, 4));
  const last = `${own}-${number}` > reference.slice(0, 7) ? own - 1 : own;
  return { from: `${given ?? last}-${number}-01`, to: `${given ?? last}-${number}-31` };
}

function ofRelative(which: string, unit: string, reference: string): Period {
  if (unit === 'week')
    return which === 'last'
      ? { from: shiftDay(reference, -14), to: shiftDay(reference, -1) }
      : { from: shiftDay(reference, -7), to: reference };
  if (unit === 'year') {
    const own = Number(reference.slice(0, 4)) - (which === 'last' ? 1 : 0);
    return { from: `${own}-01-01`, to: `${own}-12-31` };
  }
  const before = which === 'last' ? shiftDay(`${reference.slice(0, 7)}-01`, -1) : reference;
  return { from: `${before.slice(0, 7)}-01`, to: `${before.slice(0, 7)}-31` };
}

/** Whether two periods share a day; what is not known shares any. */
export function overlap(a: Period | null, b: Period | null): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
}
