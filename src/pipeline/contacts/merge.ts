import type { Contact } from '../../model/annotation.ts';
import { daysBetween } from '../../model/date.ts';
import { formsAgree, sharperForm } from './compatible.ts';

/** One article's report of a contact, as merging needs it. */
export interface ContactReport {
  /** Id of the article. */
  article: string;
  /** Date of the article, `YYYY-MM-DD`, or null. */
  published: string | null;
  contact: Contact;
}

/** A contact with all its reports. */
export interface MergedContact extends Omit<Contact, 'evidence'> {
  /** `<day>-<form>-<participants>`, with `undated` where no report gives the day; unique. */
  id: string;
  reports: ContactReport[];
}

/**
 * Joins the reports of one contact from several articles: the same participants and status, forms that agree, and days
 * at most one apart; a report without a day joins where its article appeared within three days after the contact or of
 * the other article. The contact has the most specific form, the earliest day and all topics that its reports give.
 * The result does not depend on the order of the reports and is sorted by id.
 */
export function mergeContacts(reports: readonly ContactReport[]): MergedContact[] {
  const merged: MergedContact[] = [];
  for (const group of groupBy(reports).values()) merged.push(...mergeGroup(group));
  return numbered(merged.sort((a, b) => compare(a.id, b.id)));
}

function groupBy(reports: readonly ContactReport[]): Map<string, ContactReport[]> {
  const groups = new Map<string, ContactReport[]>();
  for (const report of reports) {
    const key = `${report.contact.participants.join(' ')} ${report.contact.status}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return groups;
}

/** Dated reports first, by day; each joins the first contact that it agrees with. */
function mergeGroup(group: readonly ContactReport[]): MergedContact[] {
  const merged: MergedContact[] = [];
  for (const report of [...group].sort(byDay)) {
    const same = merged.find((contact) => belongs(contact, report));
    if (same) add(same, report);
    else merged.push(begin(report));
  }
  return merged.map((contact) => ({ ...contact, id: idOf(contact) }));
}

function byDay(a: ContactReport, b: ContactReport): number {
  return compare(sortKey(a), sortKey(b));
}

function sortKey({ article, published, contact }: ContactReport): string {
  return [contact.date ?? '~', published ?? '~', article, contact.form].join(' ');
}

const closeDays = 3;

function belongs(merged: MergedContact, report: ContactReport): boolean {
  if (!formsAgree(merged.form, report.contact.form)) return false;
  if (merged.date !== null && report.contact.date !== null) return daysBetween(merged.date, report.contact.date) <= 1;
  if (merged.date !== null && report.published !== null) {
    return report.published >= merged.date && daysBetween(merged.date, report.published) <= closeDays;
  }
  return merged.reports.some(
    ({ published, article }) => article === report.article || areClose(published, report.published),
  );
}

function areClose(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= closeDays;
}

function begin(report: ContactReport): MergedContact {
  const { participants, form, status, date, topics } = report.contact;
  return { id: '', participants, form, status, date, topics, reports: [report] };
}

function add(merged: MergedContact, report: ContactReport): void {
  merged.form = sharperForm(merged.form, report.contact.form);
  merged.topics = [...new Set([...merged.topics, ...report.contact.topics])].sort();
  merged.reports.push(report);
}

function idOf({ date, form, participants }: MergedContact): string {
  return [date ?? 'undated', form, ...participants].join('-');
}

/** Different contacts of the same day, form and participants, or several undated ones, are numbered. */
function numbered(sorted: readonly MergedContact[]): MergedContact[] {
  const seen = new Map<string, number>();
  return sorted.map((contact) => {
    const n = (seen.get(contact.id) ?? 0) + 1;
    seen.set(contact.id, n);
    return n === 1 ? contact : { ...contact, id: `${contact.id}-${n}` };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
