import type { Event } from 'schema-dts';
import { formName } from '../contact-lists.ts';
import type { Contact } from '../contacts.ts';
import type { Corpus } from '../corpus.ts';
import { dateText } from '../dates.ts';
import type { Addresses } from '../export/addresses.ts';
import { listed } from '../words.ts';
import { personOf, thingOf } from './thing.ts';

/** Schema.org descriptions of contacts: of those that were held, are planned or were cancelled, not of mere proposals or denials. */
export function eventsLd(contacts: readonly Contact[], corpus: Corpus, addresses: Addresses): Event[] {
  return contacts.flatMap((contact) => {
    const status = statuses[contact.status];
    return status === undefined ? [] : [eventLd(contact, status, { corpus, addresses })];
  });
}

const statuses: Partial<Record<Contact['status'], 'EventScheduled' | 'EventCancelled' | null>> = {
  held: null,
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
};

interface Setting {
  corpus: Corpus;
  addresses: Addresses;
}

function eventLd(contact: Contact, status: 'EventScheduled' | 'EventCancelled' | null, setting: Setting): Event {
  const { corpus, addresses } = setting;
  const entities = (paths: readonly string[]) => paths.flatMap((path) => corpus.entities.get(path) ?? []);
  const people = entities(contact.participants);
  const day = contact.date ? `, ${dateText(contact.date)}` : '';
  return {
    ...{ '@type': 'Event', name: `${formName(contact.form)}: ${listed(people.map(({ name }) => name))}${day}` },
    ...(contact.date && { startDate: contact.date }),
    ...(status && { eventStatus: `https://schema.org/${status}` }),
    attendee: people.map((person) => personOf(person, addresses)),
    about: entities(contact.topics).map((topic) => thingOf(topic, addresses)),
    subjectOf: contact.reports.map(({ article }) => ({ '@id': addresses.page(`articles/${article.id}`, 'article') })),
  };
}
