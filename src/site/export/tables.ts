import { contactRows } from '../contact-data.ts';
import type { Corpus } from '../corpus.ts';
import type { Addresses } from './addresses.ts';
import { articlesTable } from './tables/articles.ts';
import { contactsTable } from './tables/contacts.ts';
import { allMentions, mentionsTable } from './tables/mentions.ts';
import { allNames, namesTable } from './tables/names.ts';
import { csvOf, type Table } from './tables/table.ts';

export const tableNames = ['names', 'articles', 'mentions', 'contacts'] as const;
export type TableName = (typeof tableNames)[number];

/** The CSV file of a table (RFC 4180). */
export function tableCsv(name: TableName, corpus: Corpus, addresses: Addresses): string {
  if (name === 'names') return csvOf(namesTable(corpus, addresses), allNames(corpus));
  if (name === 'articles') return csvOf(articlesTable(addresses), corpus.articles);
  if (name === 'contacts') return csvOf(contactsTable, contactRows(corpus));
  return csvOf(mentionsTable, allMentions(corpus));
}

/** What a data package says about each table. */
export function describedTables(corpus: Corpus, addresses: Addresses): Omit<Table<never>, 'values'>[] {
  return [namesTable(corpus, addresses), articlesTable(addresses), mentionsTable, contactsTable];
}
