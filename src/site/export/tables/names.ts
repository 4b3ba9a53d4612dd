import type { Entity } from '../../../model/entity.ts';
import { kinds } from '../../../model/kind.ts';
import { type Corpus, mentionCount, pathOf } from '../../corpus.ts';
import { otherNames } from '../../search/names.ts';
import { wikidataUrl } from '../../wikidata.ts';
import type { Addresses } from '../addresses.ts';
import type { Table } from './table.ts';

/** `names.csv`: every entity that has a page, by kind and name. */
export function namesTable(corpus: Corpus, { page }: Addresses): Table<Entity> {
  return {
    name: 'names',
    title: 'Leaders, organisations, places, topics and outlets',
    fields,
    primaryKey: ['id'],
    foreignKeys: [],
    values: (entity) => {
      const { id, entity: kind, name, wikidata } = entity;
      const aliases = otherNames(entity).map((alias) => alias.replaceAll('|', ' '));
      const path = pathOf(entity);
      const item = wikidata && wikidataUrl(wikidata);
      return [id, kind, name, aliases.join('|'), item, mentionCount(corpus, path), page(path)];
    },
  };
}

/** Its rows. */
export function allNames(corpus: Corpus): Entity[] {
  return kinds.flatMap((kind) => corpus.ofKind.get(kind) ?? []);
}

const fields: Table<Entity>['fields'] = [
  {
    name: 'id',
    type: 'string',
    description: 'Stable id, unique across all kinds.',
    constraints: { required: true, unique: true },
  },
  { name: 'kind', type: 'string', description: 'What it is.', constraints: { required: true, enum: kinds } },
  { name: 'name', type: 'string', description: 'The name as its page shows it.', constraints: { required: true } },
  { name: 'aliases', type: 'string', description: 'Other names and words for it, separated by vertical bars.' },
  { name: 'wikidata', type: 'string', format: 'uri', description: 'Concept URI of its Wikidata item.' },
  { name: 'mentions', type: 'integer', description: 'How often the articles name it.', constraints: { minimum: 0 } },
  {
    name: 'address',
    type: 'string',
    format: 'uri',
    description: 'Its page on this site.',
    constraints: { required: true, unique: true },
  },
];
