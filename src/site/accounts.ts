import type { Span } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { EntityPath } from '../model/kind.ts';
import { compareText } from '../model/order.ts';
import { alignSentences } from './accounts/align.ts';
import { markDifferences } from './accounts/differences.ts';
import { type AccountSentence, readSentences } from './accounts/sentences.ts';
import type { BodyParagraph } from './body.ts';

/** One article of a story. */
export interface Account {
  article: Article;
  paragraphs: readonly BodyParagraph[];
}

/** What one account says of a claim, and where. */
export interface AccountCell extends AccountSentence {
  /** Numbers and dates that another account of the claim gives differently, as offsets into `text`. */
  differs: Span[];
}

/** One claim: the sentence of each account that makes it, in the order of the accounts; null where it is not reported. */
export type AccountRow = (AccountCell | null)[];

/** The accounts of one event, side by side. */
export interface Comparison {
  rows: AccountRow[];
  /** Leaders and organisations that only one account names, by the account's position; sorted by account, then path. */
  namedOnce: { of: EntityPath; account: number }[];
  /** Whose words are reported, and by which accounts (positions); most accounts first, then by path. */
  quoted: { by: EntityPath; accounts: number[] }[];
}

/**
 * Lays the accounts of one event side by side. Sentences of different accounts that say the same stand in one row, at
 * most one of each account; every other sentence has a row of its own. Rows stand in the order of telling.
 */
export function compareAccounts(accounts: readonly Account[]): Comparison {
  const sentences = accounts.map(({ paragraphs }) => readSentences(paragraphs));
  return {
    rows: alignSentences(sentences).map(markDifferences),
    namedOnce: namedOnce(accounts),
    quoted: quoted(accounts),
  };
}

function namedOnce(accounts: readonly Account[]): Comparison['namedOnce'] {
  const naming = collect(accounts, ({ mentions }) => mentions.map(({ of }) => of));
  return [...naming]
    .filter(([of, by]) => by.length === 1 && accounts.length > 1 && /^(?:leaders|organisations)\//.test(of))
    .map(([of, by]) => ({ of, account: by[0] ?? 0 }))
    .sort((a, b) => a.account - b.account || compareText(a.of, b.of));
}

function quoted(accounts: readonly Account[]): Comparison['quoted'] {
  return [...collect(accounts, ({ statements }) => statements.flatMap(({ by }) => by))]
    .map(([by, positions]) => ({ by, accounts: positions }))
    .sort((a, b) => b.accounts.length - a.accounts.length || compareText(a.by, b.by));
}

/** For each path the positions of the accounts in which `read` finds it. */
function collect(
  accounts: readonly Account[],
  read: (paragraph: BodyParagraph) => EntityPath[],
): Map<EntityPath, number[]> {
  const found = new Map<EntityPath, number[]>();
  accounts.forEach(({ paragraphs }, account) => {
    for (const path of new Set(paragraphs.flatMap(read))) found.set(path, [...(found.get(path) ?? []), account]);
  });
  return found;
}
