import type { Contact } from '../../model/annotation.ts';

type Reported = Pick<Contact, 'participants' | 'form' | 'status' | 'date'>;

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

/** Whether two reports in one article can be of one contact: same leaders and status, forms and days that agree. */
export function areSame(a: Reported, b: Reported): boolean {
  if (a.participants.join() !== b.participants.join() || a.status !== b.status) return false;
  return formsAgree(a.form, b.form) && (a.date === null || b.date === null || a.date === b.date);
}
