/** A date as a header prints it. */
export interface PrintedDate {
  /** Every reading that is a real day; two where day and month could be swapped. `year` is null where none is printed. */
  readings: { year: number | null; month: number; day: number }[];
  /** 0 (Sunday) to 6, where a weekday is printed. */
  weekday: number | null;
  /** Length of the printed words, from the offset asked for. */
  length: number;
}

/**
 * The date that is printed at an offset, with a weekday before it and a time after it; undefined where there is none.
 * Numbers alone are read as year first, or both ways (`05/06/2023`), with full stops day first (`05.06.2023`).
 */
export function readDate(text: string, offset: number): PrintedDate | undefined {
  const [weekdayWords = '', weekdayName] = match(weekday, text, offset) ?? [];
  const start = offset + weekdayWords.length;
  for (const { pattern, readings } of forms) {
    const found = match(pattern, text, start);
    if (!found) continue;
    const end = start + found[0].length;
    const [clock = ''] = match(time, text, end) ?? [];
    return {
      readings: unique(readings(found).filter(isRealDay)),
      weekday: weekdayName ? weekdays.indexOf(weekdayName.slice(0, 3).toLowerCase()) : null,
      length: end + clock.length - offset,
    };
  }
  return undefined;
}

/**
 * The one day (`YYYY-MM-DD`) that a printed date can be; null where it is ambiguous, impossible or lacks a year.
 * `near` is another date known of the article: it supplies a missing year (the nearest fit) and settles day and month.
 */
export function settleDate({ readings, weekday }: PrintedDate, near: string | null): string | null {
  const days = readings.flatMap((reading) => withYear(reading, near));
  const fitting = weekday === null ? days : days.filter((day) => new Date(day).getUTCDay() === weekday);
  const left = fitting.length > 0 ? fitting : days;
  if (left.length > 1 && near !== null && left.includes(near)) return near;
  return left.length === 1 ? (left[0] ?? null) : null;
}

type Reading = PrintedDate['readings'][number];

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?\\b';
const year = '(?:,? ((?:19|20)\\d\\d)\\b)?';

const weekday = /(?:on )?(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|rs|r)?\b\.?,? (?=\w)/iy;
const time =
  /(?:,? (?:at )?|T)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]\.?m\.?)?(?:Z| ?(?:GMT|UTC|[A-Z]{2,4}T)\b)?(?:[+-]\d\d:?\d\d)?/y;

const forms: { pattern: RegExp; readings: (found: RegExpExecArray) => Reading[] }[] = [
  {
    pattern: /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    readings: ([, y, , m, d]) => [{ year: Number(y), month: Number(m), day: Number(d) }],
  },
  {
    pattern: new RegExp(`${day}(?:[ -]| of )${month}(?:${year}|-((?:19|20)\\d\\d)\\b)`, 'iy'),
    readings: ([, d, m = '', y, hyphened]) => [named(m, d, y ?? hyphened)],
  },
  { pattern: new RegExp(`${month} ${day}${year}`, 'iy'), readings: ([, m = '', d, y]) => [named(m, d, y)] },
  {
    pattern: /(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b/y,
    readings: ([, d, m, y]) => [{ year: Number(y), month: Number(m), day: Number(d) }],
  },
  {
    pattern: /(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d\d)\b/y,
    readings: ([, a, , b, y]) => [
      { year: Number(y), month: Number(b), day: Number(a) },
      { year: Number(y), month: Number(a), day: Number(b) },
    ],
  },
];

function named(monthName: string, dayNumber: string | undefined, yearNumber: string | undefined): Reading {
  const index = months.indexOf(monthName.slice(0, 3).toLowerCase());
  return { year: yearNumber ? Number(yearNumber) : null, month: index + 1, day: Number(dayNumber) };
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function isRealDay({ year: y, month: m, day: d }: Reading): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y ?? 2024, m, 0)).getUTCDate();
}

function unique(readings: Reading[]): Reading[] {
  return readings.filter((one, index) => readings.findIndex((other) => iso(one, 0) === iso(other, 0)) === index);
}

/** A reading as days: itself, or without a year the nearest such day to `near`. */
function withYear(reading: Reading, near: string | null): string[] {
  if (reading.year !== null) return [iso(reading, reading.year)];
  if (near === null) return [];
  const around = Number(near.slice(0, 4));
  const candidates = [around - 1, around, around + 1].filter((y) => isRealDay({ ...reading, year: y }));
  const distance = (y: number) => Math.abs(Date.parse(iso(reading, y)) - Date.parse(near));
  const best = candidates.sort((a, b) => distance(a) - distance(b))[0];
  return best === undefined ? [] : [iso(reading, best)];
}

function iso({ year: y, month: m, day: d }: Reading, fallbackYear: number): string {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(y ?? fallbackYear, 4)}-${padded(m, 2)}-${padded(d, 2)}`;
}
