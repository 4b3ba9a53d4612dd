import type { Article } from '../../../model/article.ts';
import type { Addresses } from '../addresses.ts';
import type { Table } from './table.ts';

/** `articles.csv`: every article, newest first; each row leads to the article’s own document. */
export function articlesTable({ page, file }: Addresses): Table<Article> {
  return {
    name: 'articles',
    title: 'Articles',
    fields,
    primaryKey: ['id'],
    foreignKeys: [{ fields: 'source', reference: { resource: 'names', fields: 'id' } }],
    values: ({ id, title, date, source, url }) => {
      const outlet = source?.of.slice(source.of.indexOf('/') + 1);
      return [id, title, date, outlet, url, page(`articles/${id}`), file(`articles/${id}.json`)];
    },
  };
}

const fields: Table<Article>['fields'] = [
  { name: 'id', type: 'string', description: 'Stable id.', constraints: { required: true, unique: true } },
  { name: 'title', type: 'string', description: 'Headline.', constraints: { required: true } },
  { name: 'date', type: 'date', description: 'Day of the article, where it is known.' },
  { name: 'source', type: 'string', description: 'Id of the outlet or organisation that published it.' },
  { name: 'original', type: 'string', format: 'uri', description: 'The article at its publisher.' },
  {
    name: 'address',
    type: 'string',
    format: 'uri',
    description: 'Its page on this site.',
    constraints: { required: true, unique: true },
  },
  {
    name: 'document',
    type: 'string',
    format: 'uri',
    description: 'The article with its text and annotations, as JSON.',
    constraints: { required: true, unique: true },
  },
];
