import { type Contact, listedDay, pairPath, pairsOf } from './contacts.ts';
import type { Corpus } from './corpus.ts';
import { type Page, paged } from './paging.ts';
import { counted } from './words.ts';

/** A list of contacts with an address of its own: all of them, or those of one form, year or leader. */
export interface ContactList {
  /** Path of its first page, e.g. `contacts/form/call`. */
  path: string;
  title: string;
  contacts: readonly Contact[];
}

/** The ways to narrow the list of all contacts, each with its choices. */
export interface Narrowing {
  label: string;
  lists: ContactList[];
}

/** Two leaders and the contacts between them. */
export interface Pair {
  path: string;
  leaders: [string, string];
  contacts: readonly Contact[];
}

const CONTACTS_A_PAGE = 60;

const formNames: Record<Contact['form'], string> = {
  call: 'Call',
  meeting: 'Meeting',
  visit: 'Visit',
  letter: 'Letter',
  talks: 'Talks',
};

/** What a form of contact is called; “talks” where the reports do not say how. */
export function formName(form: Contact['form']): string {
  return formNames[form];
}

/** How the list of all contacts can be narrowed: by form, by year, by leader. */
export function narrowings(corpus: Corpus): Narrowing[] {
  const { contacts } = corpus;
  return [
    { label: 'Form', lists: groups(contacts, ({ form }) => [form], formOf) },
    { label: 'Year', lists: groups(contacts, (contact) => [listedDay(contact)?.slice(0, 4) ?? 'undated'], yearOf) },
    {
      label: 'Leader',
      lists: groups(
        contacts,
        ({ participants }) => participants,
        (path) => leaderOf(corpus, path),
      ).sort(largestFirst),
    },
  ];
}

/** Every page of every list of contacts; none where there are no contacts. */
export function contactListPages(
  corpus: Corpus,
): { list: ContactList; page: Page<Contact>; rest: string | undefined }[] {
  if (corpus.contacts.length === 0) return [];
  const all = { path: 'contacts', title: 'Contacts between leaders', contacts: corpus.contacts };
  return [all, ...narrowings(corpus).flatMap(({ lists }) => lists)].flatMap((list) =>
    paged(list.contacts, CONTACTS_A_PAGE).map((page) => ({
      list,
      page,
      rest:
        [list.path.slice('contacts/'.length), page.number > 1 && page.number].filter(Boolean).join('/') || undefined,
    })),
  );
}

/** Every two leaders who are reported to have had, planned or refused a contact, most contacts first. */
export function pairs(corpus: Corpus): Pair[] {
  const found = new Map<string, { leaders: [string, string]; contacts: Contact[] }>();
  for (const contact of corpus.contacts) {
    for (const leaders of pairsOf(contact)) {
      const path = pairPath(...leaders);
      const pair = found.get(path);
      if (pair) pair.contacts.push(contact);
      else found.set(path, { leaders, contacts: [contact] });
    }
  }
  return [...found]
    .map(([path, pair]) => ({ path, ...pair }))
    .sort((a, b) => b.contacts.length - a.contacts.length || (a.path < b.path ? -1 : 1));
}

/** How many contacts there are, in a sentence that does not count planned or denied ones as held. */
export function contactsText(contacts: readonly Contact[]): string {
  const held = contacts.filter(({ status }) => status === 'held').length;
  const others = contacts.length - held;
  const more = others > 0 ? `, and ${others} planned, proposed, denied or cancelled` : '';
  return `${counted(held, 'contact')} reported to have been held${more}.`;
}

type Place = Pick<ContactList, 'path' | 'title'>;

function groups(
  contacts: readonly Contact[],
  keysOf: (contact: Contact) => readonly string[],
  placeOf: (key: string) => Place,
): ContactList[] {
  const lists = new Map<string, Contact[]>();
  for (const contact of contacts) {
    for (const key of keysOf(contact)) {
      const list = lists.get(key);
      if (list) list.push(contact);
      else lists.set(key, [contact]);
    }
  }
  return [...lists].map(([key, list]) => ({ ...placeOf(key), contacts: list }));
}

function formOf(form: string): Place {
  return { path: `contacts/form/${form}`, title: formNames[form as Contact['form']] }; // the keys are forms
}

function yearOf(year: string): Place {
  return { path: `contacts/year/${year}`, title: year === 'undated' ? 'Undated' : year };
}

function leaderOf(corpus: Corpus, path: string): Place {
  return { path: `contacts/with/${path.slice('leaders/'.length)}`, title: corpus.entities.get(path)?.name ?? path };
}

function largestFirst(a: ContactList, b: ContactList): number {
  return b.contacts.length - a.contacts.length || (a.title < b.title ? -1 : 1);
}
