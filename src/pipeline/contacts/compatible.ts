import type { Contact } from '../../model/annotation.ts';
import type { Period } from '../../model/date.ts';
import { overlap } from './period.ts';

type Status = Contact['status'];

type Reported = Pick<Contact, 'participants' | 'form' | 'status' | 'date'> & { period: Period | null };

/** Whether two forms can be of one contact: `talks` says nothing of the form, and a visit holds a meeting. */
export function formsAgree(a: Contact['form'], b: Contact['form']): boolean {
  return a === b || a === 'talks' || b === 'talks' || (isInPerson(a) && isInPerson(b));
}

function isInPerson(form: Contact['form']): boolean {
  return form === 'visit' || form === 'meeting';
}

/** The more specific of two forms that agree. */
export function sharperForm(a: Contact['form'], b: Contact['form']): Contact['form'] {
  if (a === 'talks') return b;
  return b === 'talks' || a === b ? a : 'visit';
}

/** Whether two reports in one article can be of one contact: same leaders, and statuses, forms and times that agree. */
export function areSame(a: Reported, b: Reported): boolean {
  if (a.participants.join() !== b.participants.join() || statusOfBoth(a.status, b.status) === null) return false;
  if (!formsAgree(a.form, b.form)) return false;
  if (a.date !== null && b.date !== null) return a.date === b.date;
  return overlap(timeOf(a), timeOf(b));
}

function timeOf({ date, period }: Reported): Period | null {
  return date === null ? period : { from: date, to: date };
}

/** What became of a contact of which both are told: what was proposed can be planned, or come to nothing; null where they are two. */
export function statusOfBoth(a: Status, b: Status): Status | null {
  if (a === b) return a;
  return (
    outcomes.find(([before, after]) => (before === a && after === b) || (before === b && after === a))?.[1] ?? null
  );
}

const outcomes: [before: Status, after: Status][] = [
  ['planned', 'cancelled'],
  ['proposed', 'cancelled'],
  ['denied', 'cancelled'],
  ['proposed', 'denied'],
];
