import { castIn } from '../statements/cast.ts';
import { readPassage } from '../statements/passage.ts';
import { findContacts } from './find.ts';

/** The contacts of a text of Tuesday, 17 October 2023, as tables of tests write them: `participants form status day`. */
export function contactsIn(text: string): string[] {
  return findContacts(readPassage(castIn(text, '2023-10-17'))).map(({ participants, form, status, date }) =>
    [participants.join('+'), form, status, date ?? '-'].join(' '),
  );
}
