import type { Report } from './gather.ts';
import { overlap, periodOf } from './period.ts';

type Time = Pick<Report, 'date' | 'period'>;

/** "*and* at the United Nations in September", "*and again* in the Oval Office": where a second occasion is told. */
const second = /\band (again |then |later )?(?=(?:at|in|on)\b)/;

/** The times of what is told around a trigger without a day: one, or those of two occasions. */
export function timesAround(sentence: string, near: number, reference: string | null): Time[] {
  const clause = clauseAround(sentence, near);
  const border = second.exec(clause);
  const whole = [{ date: null, period: periodOf(clause, reference) }];
  if (!border) return whole;
  const first = periodOf(clause.slice(0, border.index), reference);
  const other = periodOf(clause.slice(border.index), reference);
  if (first === null || other === null || overlap(first, other)) return whole;
  return [first, other].map((period) => ({ date: null, period }));
}

/** The words around a trigger up to the next comma on either side. */
function clauseAround(sentence: string, near: number): string {
  const end = sentence.slice(near).search(/[,;]/);
  return sentence.slice(sentence.lastIndexOf(',', near) + 1, end < 0 ? sentence.length : near + end);
}
