import type { Annotation, Contact, Mention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type EntityPath, entityPath } from '../model/kind.ts';
import type { ParsedSeed } from '../model/seed.ts';
import { contactId } from './describe/contact-id.ts';
import type { SourceIndex } from './describe/source.ts';
import { summary } from './describe/summary.ts';

/** What is known of one article before it is compared with the others. */
export interface Draft {
  parsed: ParsedSeed;
  annotation: Annotation;
  sha256: string;
  headline: { text: string; derived: boolean };
}

/** How ids and printed names become pages. */
export interface Directory {
  /** The id of the article of a seed. */
  idOf: (seed: string) => string;
  /** The page of an entity's id; undefined for an id that is not known. */
  pathOf: (id: string) => EntityPath | undefined;
  sourceOf: SourceIndex;
  /** The page of a place by its printed name; null where it is not known or could be several. */
  placeOf: (printed: string) => EntityPath | null;
}

/** The front matter of an article, all but the story, which takes the other articles. */
export function describe({ parsed, annotation, sha256, headline }: Draft, directory: Directory): Article {
  const { date, url, header, related, name, place, source } = parsed;
  return {
    id: directory.idOf(name),
    title: headline.text,
    derived: headline.derived,
    date,
    place: place === null ? null : { printed: place, of: directory.placeOf(place) },
    source: source === null ? null : { printed: source, of: directory.sourceOf(source) },
    url,
    seed: { file: name, sha256 },
    header,
    related,
    description: summary(parsed.paragraphs[0] ?? ''),
    entities: countEntities(annotation.mentions),
    speakers: paths(new Set(annotation.statements.flatMap(({ speakers }) => speakers)), directory),
    contacts: annotation.contacts.map((contact) => describeContact(contact, parsed.paragraphs, directory)),
    story: null,
  };
}

function countEntities(mentions: readonly Mention[]): Article['entities'] {
  const counts = new Map<EntityPath, number>();
  for (const { kind, entity } of mentions) {
    const of = entityPath(kind, entity);
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count || (a.of < b.of ? -1 : 1));
}

function paths(ids: Iterable<string>, { pathOf }: Directory): EntityPath[] {
  return [...ids]
    .map(pathOf)
    .filter((path) => path !== undefined)
    .sort();
}

function describeContact(
  contact: Contact,
  paragraphs: readonly string[],
  directory: Directory,
): Article['contacts'][number] {
  const { form, status, date } = contact;
  return {
    id: contactId(contact),
    participants: paths(contact.participants, directory),
    form,
    status,
    date,
    topics: paths(contact.topics, directory),
    evidence: contact.evidence.flatMap((span) => inParagraph(span, paragraphs)),
  };
}

/** A span of the body, as offsets into the one paragraph that it lies in. */
function inParagraph(span: { start: number; end: number }, paragraphs: readonly string[]) {
  let from = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    if (span.start <= from + text.length) {
      return [{ paragraph, start: span.start - from, end: Math.min(span.end - from, text.length) }];
    }
    from += text.length + 2;
  }
  return [];
}
