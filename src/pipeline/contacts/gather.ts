import type { Contact, Mention, Span } from '../../model/annotation.ts';
import { areSame, sharperForm } from './compatible.ts';

/** One sentence's report of a contact. */
export interface Report extends Omit<Contact, 'topics' | 'evidence'> {
  evidence: Span;
  /** Whether its sentence leaves the list of partners open ("a series of calls … among others"). */
  open: boolean;
  /** The leader who acts. */
  actor: string | null;
}

/** Reports of one article as contacts: those of the same contact joined, with the topics that their sentences speak of. */
export function gather(reports: readonly Report[], mentions: readonly Mention[]): Contact[] {
  const contacts: Contact[] = [];
  for (const report of inSeries(reports)) {
    const same = contacts.find((contact) => areSame(contact, report));
    if (same) join(same, report);
    else contacts.push(toContact(report));
  }
  for (const contact of contacts) contact.topics = topicsOf(contact, mentions);
  return contacts;
}

/** Undated reports take the day of an open series by the same leader, since they are of the others in it. */
function inSeries(reports: readonly Report[]): Report[] {
  const open = reports.filter((report) => report.open && report.date !== null);
  return reports.map((report) => {
    if (report.date !== null || report.status !== 'held') return report;
    const series = open.find((other) => continues(other, report));
    return series ? { ...report, date: series.date } : report;
  });
}

function continues(series: Report, report: Report): boolean {
  return (
    series.actor !== null &&
    series.actor === report.actor &&
    series.form === report.form &&
    series.status === report.status
  );
}

function toContact(report: Report): Contact {
  const { participants, form, status, date, evidence } = report;
  return { participants, form, status, date, topics: [], evidence: [evidence] };
}

function join(contact: Contact, report: Report): void {
  contact.form = sharperForm(contact.form, report.form);
  contact.date ??= report.date;
  if (!contact.evidence.some((span) => span.start === report.evidence.start)) contact.evidence.push(report.evidence);
}

function topicsOf(contact: Contact, mentions: readonly Mention[]): string[] {
  const inEvidence = mentions.filter(
    (mention) =>
      mention.kind === 'topic' &&
      contact.evidence.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  return [...new Set(inEvidence.map((mention) => mention.entity))].sort();
}
