import type { Contact, Mention, Span } from '../../model/annotation.ts';
import type { Period } from '../../model/date.ts';
import { areSame, formsAgree, sharperForm, statusOfBoth } from './compatible.ts';

/** One sentence's report of a contact. */
export interface Report extends Omit<Contact, 'topics' | 'evidence'> {
  evidence: Span;
  /** Whether its sentence leaves the list of partners open ("a series of calls … among others"). */
  open: boolean;
  /** Months, weeks or years that its clause gives instead of a day. */
  period: Period | null;
  /** Whether it only tells of an appearance in public, which goes with a contact that is told of elsewhere. */
  weak: boolean;
  /** The leader who acts. */
  actor: string | null;
}

/** Reports of one article as contacts: those of the same contact joined, with the topics that their sentences speak of. */
export function gather(reports: readonly Report[], mentions: readonly Mention[]): Contact[] {
  const told = inSeries(reports);
  const contacts: Gathered[] = [];
  for (const report of told) {
    if (report.weak && told.some((other) => isMoreThan(other, report))) continue;
    const same = contacts.find((contact) => areSame(contact, report));
    if (same) join(same, report);
    else contacts.push(toContact(report));
  }
  return contacts.map(({ period: _, ...contact }) => ({ ...contact, topics: topicsOf(contact, mentions) }));
}

type Gathered = Contact & Pick<Report, 'period'>;

/** Whether another report tells of the occasion of which a joint appearance was a part. */
function isMoreThan(other: Report, report: Report): boolean {
  return (
    !other.weak &&
    other.status === report.status &&
    formsAgree(other.form, report.form) &&
    report.participants.every((id) => other.participants.includes(id))
  );
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

function toContact(report: Report): Gathered {
  const { participants, form, status, date, evidence, period } = report;
  return { participants, form, status, date, topics: [], evidence: [evidence], period };
}

function join(contact: Gathered, report: Report): void {
  if (contact.status === report.status) contact.date ??= report.date;
  contact.status = statusOfBoth(contact.status, report.status) ?? contact.status;
  contact.period ??= report.period;
  contact.form = sharperForm(contact.form, report.form);
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
