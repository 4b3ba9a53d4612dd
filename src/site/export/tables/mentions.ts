import type { Article } from '../../../model/article.ts';
import type { Corpus } from '../../corpus.ts';
import type { Table } from './table.ts';

interface Row {
  article: Article;
  of: string;
  count: number;
}

/** `mentions.csv`: which article names what, and how often. */
export const mentionsTable: Table<Row> = {
  name: 'mentions',
  title: 'What each article names',
  fields: [
    { name: 'article', type: 'string', description: 'Id of the article.', constraints: { required: true } },
    { name: 'name', type: 'string', description: 'Id of what it names.', constraints: { required: true } },
    { name: 'count', type: 'integer', description: 'How often.', constraints: { required: true, minimum: 1 } },
  ],
  primaryKey: ['article', 'name'],
  foreignKeys: [
    { fields: 'article', reference: { resource: 'articles', fields: 'id' } },
    { fields: 'name', reference: { resource: 'names', fields: 'id' } },
  ],
  values: ({ article, of, count }) => [article.id, of.slice(of.indexOf('/') + 1), count],
};

/** Its rows, in the order of the articles, most named first. */
export function allMentions({ articles }: Corpus): Row[] {
  return articles.flatMap((article) => article.entities.map(({ of, count }) => ({ article, of, count })));
}
