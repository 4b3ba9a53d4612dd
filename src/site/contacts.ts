import type { Article } from '../model/article.ts';
import { compareText } from '../model/order.ts';

type Report = Article['contacts'][number];

/** A contact between leaders, as all articles together report it. */
export interface Contact {
  id: string;
  /** Paths of leaders, sorted. */
  participants: readonly string[];
  /** The most specific form that a report gives: “talks” says only that they spoke. */
  form: Report['form'];
  status: Report['status'];
  /** The day that the text gives. */
  date: string | null;
  /** Paths of topics that the reports name, sorted. */
  topics: readonly string[];
  /** Newest first. */
  reports: readonly { article: Article; report: Report }[];
}

/** Joins the articles’ reports by the id that the pipeline gave to each contact; latest first. */
export function joinContacts(articles: readonly Article[]): Contact[] {
  const byId = new Map<string, { article: Article; report: Report }[]>();
  for (const article of articles) {
    for (const report of article.contacts) {
      const reports = byId.get(report.id);
      if (reports) reports.push({ article, report });
      else byId.set(report.id, [{ article, report }]);
    }
  }
  return [...byId].map(([id, reports]) => joined(id, reports)).sort(latestFirst);
}

/** The day that a contact is listed under: its own, else that of its first report; undefined where neither is known. */
export function listedDay({ date, reports }: Pick<Contact, 'date' | 'reports'>): string | undefined {
  return date ?? reports.flatMap(({ article }) => article.date ?? []).sort()[0];
}

/** Every two of the participants. */
export function pairsOf({ participants }: Pick<Contact, 'participants'>): [string, string][] {
  return participants.flatMap((one, at) => participants.slice(at + 1).map((other): [string, string] => [one, other]));
}

/** Path of the page of two leaders who had a contact, e.g. `contacts/mahmoud-abbas--vladimir-putin`. */
export function pairPath(one: string, other: string): string {
  return `contacts/${[one, other].map(idOf).sort(compareText).join('--')}`;
}

/** Forms from the most to the least specific; a visit holds a meeting. */
const specific: Report['form'][] = ['visit', 'meeting', 'call', 'letter', 'talks'];

function joined(id: string, reports: Contact['reports']): Contact {
  const all = reports.map(({ report }) => report);
  return {
    id,
    participants: [...new Set(all.flatMap(({ participants }) => participants))].sort(compareText),
    form: specific.find((form) => all.some((report) => report.form === form)) ?? 'talks',
    status: all.some(({ status }) => status === 'held') ? 'held' : (all[0]?.status ?? 'held'),
    date: all.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
    topics: [...new Set(all.flatMap(({ topics }) => topics))].sort(compareText),
    reports,
  };
}

function latestFirst(a: Contact, b: Contact): number {
  return compareText(listedDay(b) ?? '', listedDay(a) ?? '') || compareText(a.id, b.id);
}

function idOf(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
