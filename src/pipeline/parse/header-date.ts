import type { VFile } from 'vfile';
import { addProblem } from '../problem.ts';
import { settleDate } from './date.ts';
import { dateInName } from './file-date.ts';
import type { Header } from './header.ts';

export interface DateContext {
  name: string;
  file: VFile;
  toText: (offset: number) => number;
}

/** The dateline’s day, `YYYY-MM-DD`; null where there is none or it cannot be settled, and then a warning says why. */
export function headerDate(header: Header | undefined, { name, file, toText }: DateContext): string | null {
  if (!header?.date) return null;
  const { printed, start } = header.date;
  const settled = settleDate(printed, dateInName(name));
  if (settled !== null) return settled;
  const reason = unsettled(printed.readings.length);
  const mend = 'Give the date as `date: YYYY-MM-DD` in front matter or in a correction.';
  addProblem(file, { level: 'warning', rule: 'unsure-date', reason, mend, offset: toText(start) });
  return null;
}

function unsettled(readings: number): string {
  if (readings === 0) return 'The dateline’s date is not a day of the calendar';
  if (readings > 1) return 'The dateline’s date can be read with the day or the month first';
  return 'The dateline’s date has no year, and nothing else says it';
}
