import { contactForms } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Corpus } from './corpus.ts';
import { compareText } from './order.ts';

type Report = Article['contacts'][number];

/** A contact between leaders, as all articles together report it. */
export interface Contact {
  id: string;
  /** Paths of leaders, in the order of their index. */
  participants: readonly string[];
  /** The most specific form that a report gives: “talks” says only that they spoke. */
  form: Report['form'];
  /** `held` where one report says so. */
  status: Report['status'];
  date: string | null;
  /** Paths of topics that a report names. */
  topics: readonly string[];
  /** Newest first. */
  reports: readonly { article: Article; report: Report }[];
}

/** The contacts of a corpus, latest first; those whose day is not known stand after those of their reports’ day. */
export function contactsOf(corpus: Corpus): Contact[] {
  const byId = new Map<string, { article: Article; report: Report }[]>();
  for (const article of corpus.articles) {
    for (const report of article.contacts) {
      const reports = byId.get(report.id);
      if (reports) reports.push({ article, report });
      else byId.set(report.id, [{ article, report }]);
    }
  }
  return [...byId].map(([id, reports]) => joined(corpus, id, reports)).sort(latestFirst);
}

/** The day that a contact is listed under: its own, else that of the first report; undefined where neither is known. */
export function listedDay({ date, reports }: Pick<Contact, 'date' | 'reports'>): string | undefined {
  return date ?? reports.flatMap(({ article }) => article.date ?? []).sort()[0];
}

/** Every two of the participants, each pair in the order of the participants. */
export function pairsOf({ participants }: Pick<Contact, 'participants'>): [string, string][] {
  return participants.flatMap((one, index) =>
    participants.slice(index + 1).map((other): [string, string] => [one, other]),
  );
}

/** Path of the page of two leaders who had a contact, e.g. `contacts/mahmoud-abbas--vladimir-putin`. */
export function pairPath(one: string, other: string): string {
  return `contacts/${[one, other].map(idOf).sort(compareText).join('--')}`;
}

function joined(corpus: Corpus, id: string, reports: Contact['reports']): Contact {
  const all = reports.map(({ report }) => report);
  const forms = all.map(({ form }) => form).sort((a, b) => contactForms.indexOf(a) - contactForms.indexOf(b));
  const participants = [...new Set(all.flatMap((report) => report.participants))];
  return {
    id,
    participants: participants.toSorted((a, b) => place(corpus, a) - place(corpus, b) || compareText(a, b)),
    form: forms[0] ?? 'talks',
    status: all.find(({ status }) => status === 'held')?.status ?? all[0]?.status ?? 'held',
    date: all.find(({ date }) => date !== null)?.date ?? null,
    topics: [...new Set(all.flatMap(({ topics }) => topics))].sort(),
    reports,
  };
}

function latestFirst(a: Contact, b: Contact): number {
  return compareText(listedDay(b) ?? '', listedDay(a) ?? '') || compareText(a.id, b.id);
}

function place(corpus: Corpus, path: string): number {
  return corpus.positions.get(path) ?? 0;
}

function idOf(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
