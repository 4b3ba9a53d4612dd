import { createHash } from 'node:crypto';
import type { Contact } from '../../model/annotation.ts';

/** Id of a contact as one article reports it: the same participants, form and day give the same id. */
export function contactId({ participants, form, date }: Contact): string {
  const key = [[...participants].sort().join(' '), form, date ?? 'undated'].join('|');
  return `c-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`;
}
