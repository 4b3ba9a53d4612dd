import { entityPath, kinds } from '../../model/kind.ts';
import { compareText } from '../../model/order.ts';
import type { Site } from '../../model/site.ts';
import { type Corpus, mentionCount } from '../corpus.ts';
import type { Addresses } from './addresses.ts';

/**
 * `beacon.txt`: what this site has about Wikidata items, in the BEACON link dump format (draft-voss-beacon: meta lines,
 * an empty line, then `source|annotation|target`). The annotation is the number of mentions.
 */
export function beacon(corpus: Corpus, site: Site, { page, file }: Addresses): string {
  const newest = corpus.articles.find(({ date }) => date !== null)?.date;
  const meta = {
    FORMAT: 'BEACON',
    PREFIX: 'http://www.wikidata.org/entity/',
    TARGET: `${page()}{+ID}/`,
    RELATION: 'http://xmlns.com/foaf/0.1/isPrimaryTopicOf',
    MESSAGE: '{annotation} mentions',
    NAME: site.title,
    DESCRIPTION: site.description,
    INSTITUTION: site.publisher,
    CONTACT: site.contact,
    HOMEPAGE: page(),
    FEED: file('beacon.txt'),
    TIMESTAMP: newest,
  };
  const lines = Object.entries(meta).flatMap(([field, value]) => (value ? [`#${field}: ${oneLine(value)}`] : []));
  return `${[...lines, '', ...links(corpus)].join('\n')}\n`;
}

function links(corpus: Corpus): string[] {
  const entities = kinds.flatMap((kind) => corpus.ofKind.get(kind) ?? []);
  return entities
    .flatMap(({ entity, id, wikidata }) => {
      const path = entityPath(entity, id);
      return wikidata ? [`${wikidata}|${mentionCount(corpus, path)}|${path}`] : [];
    })
    .sort(compareText);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
