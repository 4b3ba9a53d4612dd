import type { Annotation, Contact, Mention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type Entity, pathOfId } from '../model/entity.ts';
import { type EntityPath, entityPath } from '../model/kind.ts';
import { compareText } from '../model/order.ts';
import type { ParsedSeed } from '../model/seed.ts';
import { contactIds } from './describe/contact-ids.ts';
import { articleIds } from './describe/ids.ts';
import { indexSources, type SourceIndex } from './describe/source.ts';
import { summary } from './describe/summary.ts';
import { deriveHeadline } from './headline/derive.ts';
import type { SeedText } from './parse.ts';

/** A seed with what was found in it. */
export interface AnnotatedSeed extends SeedText {
  annotation: Annotation;
}

/** A seed with the front matter of its article. */
export interface DescribedSeed extends AnnotatedSeed {
  article: Article;
}

/** How ids and printed names become pages. */
export interface Directory {
  /** Every entity by its id. */
  entities: ReadonlyMap<string, Entity>;
  /** The page of the place that an article was filed from; null where it is not known or could be several. */
  placeOf: (filed: Pick<ParsedSeed, 'place' | 'region'>) => EntityPath | null;
  /** Ids of articles that were published before, by the name of the seed. */
  recorded: ReadonlyMap<string, string>;
}

/** Writes the front matter of every article, all but its story and what else takes a comparison of articles. */
export function describeAll(seeds: readonly AnnotatedSeed[], directory: Directory): DescribedSeed[] {
  const sourceOf = indexSources(directory.entities);
  const titled = seeds.map((seed) => ({ seed, title: seed.parsed.title ?? headlineOf(seed) }));
  const named = titled.map(({ seed: { parsed }, title }) => ({ seed: parsed.name, date: parsed.date, title }));
  const ids = articleIds(named, directory.recorded);
  const contacts = contactIds(seeds);
  return titled.map(({ seed, title }) => {
    const id = ids.get(seed.parsed.name) ?? seed.parsed.name;
    return { ...seed, article: describe(seed, { ...directory, id, title, sourceOf, contacts }) };
  });
}

interface Naming extends Directory {
  id: string;
  title: string;
  sourceOf: SourceIndex;
  /** Ids of contacts, equal for reports of one contact. */
  contacts: ReadonlyMap<Contact, string>;
}

function describe({ file, parsed, annotation }: AnnotatedSeed, naming: Naming): Article {
  const { date, url, header, related, name, place, source } = parsed;
  return {
    id: naming.id,
    title: naming.title,
    derived: parsed.title === null,
    date,
    place: place === null ? null : { printed: place, of: naming.placeOf(parsed) },
    source: source === null ? null : { printed: source, of: naming.sourceOf(source) },
    url,
    seed: { file: name, sha256: file.data.sha256 ?? '' },
    header,
    related,
    description: summary(parsed.paragraphs[0] ?? ''),
    entities: countEntities(annotation.mentions),
    speakers: paths(new Set(annotation.statements.flatMap(({ speakers }) => speakers)), naming.entities),
    contacts: annotation.contacts.map((contact) => describeContact(contact, parsed.paragraphs, naming)),
    story: null,
  };
}

/** The headline that the text itself gives; a text without a word takes the seed's name. */
function headlineOf({ parsed, annotation }: AnnotatedSeed): string {
  return deriveHeadline(parsed.paragraphs, annotation) || parsed.name;
}

function countEntities(mentions: readonly Mention[]): Article['entities'] {
  const counts = new Map<EntityPath, number>();
  for (const { kind, entity } of mentions) {
    const of = entityPath(kind, entity);
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count || compareText(a.of, b.of));
}

function paths(ids: Iterable<string>, entities: Directory['entities']): EntityPath[] {
  return [...ids].flatMap((id) => pathOfId(entities, id) ?? []).sort(compareText);
}

function describeContact(
  contact: Contact,
  paragraphs: readonly string[],
  { entities, contacts }: Naming,
): Article['contacts'][number] {
  const { form, status, date } = contact;
  return {
    id: contacts.get(contact) ?? '',
    participants: paths(contact.participants, entities),
    form,
    status,
    date,
    topics: paths(contact.topics, entities),
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
