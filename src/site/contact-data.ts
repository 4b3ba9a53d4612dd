import type { Contact } from './contacts.ts';
import type { Corpus } from './corpus.ts';

/** One report of a contact, as the data files have it: a row of the CSV, an object of the JSON. */
export interface ContactRow {
  contact: string;
  /** `YYYY-MM-DD`, or empty where no text gives the day. */
  date: string;
  form: Contact['form'];
  status: Contact['status'];
  /** Ids of leaders. */
  participants: string[];
  /** Ids of topics. */
  topics: string[];
  /** Id of the article that reports it. */
  article: string;
  /** Day of that article, or empty. */
  published: string;
  /** Path of the outlet, or empty. */
  outlet: string;
  /** The form as this report alone gives it. */
  reportedForm: Contact['form'];
}

/** Every report of every contact, in the order of the list of contacts. */
export function contactRows(corpus: Corpus): ContactRow[] {
  return corpus.contacts.flatMap((contact) =>
    contact.reports.map(({ article, report }) => ({
      contact: contact.id,
      date: contact.date ?? '',
      form: contact.form,
      status: contact.status,
      participants: contact.participants.map(idOf),
      topics: contact.topics.map(idOf),
      article: article.id,
      published: article.date ?? '',
      outlet: article.source?.of ?? '',
      reportedForm: report.form,
    })),
  );
}

function idOf(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
