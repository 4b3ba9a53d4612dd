import type { Annotation, Contact } from '../../model/annotation.ts';
import type { ParsedSeed } from '../../model/seed.ts';
import { mergeContacts } from '../contacts/merge.ts';

/**
 * The id of every contact that the seeds report. Reports of one contact in several articles get the same id, which is
 * how the site knows that they are one.
 */
export function contactIds(
  seeds: readonly { parsed: ParsedSeed; annotation: Annotation }[],
): ReadonlyMap<Contact, string> {
  const reports = seeds.flatMap(({ parsed, annotation }) =>
    annotation.contacts.map((contact) => ({ article: parsed.name, published: parsed.date, contact })),
  );
  return new Map(mergeContacts(reports).flatMap(({ id, reports }) => reports.map(({ contact }) => [contact, id])));
}
