import type { Site } from '../../model/site.ts';
import type { Corpus } from '../corpus.ts';
import type { Addresses } from './addresses.ts';
import { describedTables } from './tables.ts';

/**
 * `datapackage.json`: the whole collection as a Frictionless Data Package (specs.frictionlessdata.io, version 1): its
 * tables with their fields, and every document of an article, a story or a leader. Paths are relative to the file itself.
 */
export function dataPackage(corpus: Corpus, site: Site, addresses: Addresses): object {
  const newest = corpus.articles.find(({ date }) => date !== null)?.date;
  const leaders = corpus.ofKind.get('leader') ?? [];
  return {
    profile: 'data-package',
    name: slugOf(site.title),
    title: site.title,
    description: site.description,
    homepage: addresses.page(),
    ...(newest && { version: newest }),
    contributors: [{ title: site.publisher, role: 'publisher' }],
    ...(site.licence && { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
    resources: [
      ...tables(corpus, addresses),
      ...corpus.articles.map(({ id }) => jsonResource(`articles/${id}`, 'article')),
      ...corpus.stories.map(({ id }) => jsonResource(`stories/${id}`, 'story')),
      ...leaders.map(({ id }) => jsonResource(`leaders/${id}`, 'leader')),
    ],
  };
}

function tables(corpus: Corpus, addresses: Addresses): object[] {
  return describedTables(corpus, addresses).map(({ name, title, fields, primaryKey, foreignKeys }) => ({
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, primaryKey, ...(foreignKeys.length > 0 && { foreignKeys }), missingValues: [''] },
  }));
}

function jsonResource(name: string, document: string): object {
  return {
    name,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    jsonSchema: `schemas/${document}.json`,
  };
}

/** Names of packages are lower-case ASCII. */
function slugOf(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'collection'
  );
}
