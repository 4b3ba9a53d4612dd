import type { Article } from '../../model/article.ts';
import { type Account, type AccountRow, compareAccounts } from '../accounts.ts';
import type { Corpus } from '../corpus.ts';
import { type Story, storyPath } from '../stories.ts';
import type { Addresses } from './addresses.ts';
import { referToAll } from './refer.ts';
import type { StoryDocument } from './schema/story.ts';

/** What a story’s document is made from; the accounts stand in the story’s order. */
export interface StorySetting {
  corpus: Corpus;
  addresses: Addresses;
  accounts: readonly Account[];
}

/** A story as data: its accounts, the claims that they make, and whose words they report. */
export function storyDocument(story: Story, { corpus, addresses, accounts }: StorySetting): StoryDocument {
  const { rows, quoted } = compareAccounts(accounts);
  const ids = accounts.map(({ article }) => article.id);
  return {
    $schema: addresses.file('schemas/story.json'),
    ...{ id: story.id, address: addresses.page(storyPath(story)), title: story.title },
    articles: story.articles.map((article) => accountOf(article, corpus, addresses)),
    claims: rows.map((row) => claimOf(row, ids, addresses)),
    quoted: quoted.flatMap(({ by, accounts: positions }) =>
      referToAll(corpus, [by], addresses).map((who) => ({ who, articles: positions.flatMap((at) => ids[at] ?? []) })),
    ),
  };
}

function accountOf(article: Article, corpus: Corpus, addresses: Addresses): StoryDocument['articles'][number] {
  const { id, title, date, source } = article;
  const [publisher = null] = source ? referToAll(corpus, [source.of], addresses) : [];
  const path = `articles/${id}`;
  return { id, address: addresses.page(path), data: addresses.file(`${path}.json`), title, date, source: publisher };
}

function claimOf(row: AccountRow, ids: readonly string[], { page }: Addresses): StoryDocument['claims'][number] {
  return row.flatMap((cell, at) => {
    const article = ids[at] ?? '';
    return cell ? [{ article, address: page(`articles/${article}`, cell.anchor), text: cell.text }] : [];
  });
}
