import { contactForms, contactStatuses } from '../../../model/annotation.ts';
import type { ContactRow } from '../../contact-data.ts';
import type { Table } from './table.ts';

/** `contacts.csv`: every report of every contact between leaders, in the order of the list of contacts. */
export const contactsTable: Table<ContactRow> = {
  name: 'contacts',
  title: 'Contacts between leaders, as each article reports them',
  fields: [
    { name: 'contact', type: 'string', description: 'Id of the contact.', constraints: { required: true } },
    { name: 'date', type: 'date', description: 'Day of the contact, where a text gives it.' },
    {
      name: 'form',
      type: 'string',
      description: 'How they spoke.',
      constraints: { required: true, enum: contactForms },
    },
    {
      name: 'status',
      type: 'string',
      description: 'Whether it was held.',
      constraints: { required: true, enum: contactStatuses },
    },
    { name: 'participants', type: 'string', description: 'Ids of leaders, separated by semicolons.' },
    { name: 'topics', type: 'string', description: 'Ids of topics, separated by semicolons.' },
    { name: 'article', type: 'string', description: 'Id of the article.', constraints: { required: true } },
    { name: 'published', type: 'date', description: 'Day of that article, where it is known.' },
    { name: 'outlet', type: 'string', description: 'Path of who published it.' },
    { name: 'reportedForm', type: 'string', description: 'The form as this report alone gives it.' },
  ],
  primaryKey: ['contact', 'article'],
  foreignKeys: [{ fields: 'article', reference: { resource: 'articles', fields: 'id' } }],
  values: (row) => [
    ...[row.contact, row.date, row.form, row.status, row.participants.join(';'), row.topics.join(';')],
    ...[row.article, row.published, row.outlet, row.reportedForm],
  ],
};
