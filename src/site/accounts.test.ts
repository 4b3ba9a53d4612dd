import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Account, type AccountRow, compareAccounts } from './accounts.ts';
import { parseBody } from './body.ts';
import { anArticle } from './fixtures/corpus.ts';

/** An account without any links, one sentence a paragraph. */
function anAccount(id: string, sentences: readonly string[]): Account {
  const paragraphs = sentences.map((text, n) => ({ anchor: `p-${n}`, text, mentions: [], statements: [] }));
  return { article: anArticle({ id }), paragraphs };
}

function founding(name: string): Account {
  const mdx = readFileSync(new URL(`../pipeline/fixtures/${name}.mdx`, import.meta.url), 'utf8');
  return { article: anArticle({ id: name }), paragraphs: parseBody(mdx) };
}

function starts(row: AccountRow): (string | null)[] {
  return row.map((cell) => cell?.text.split(' ').slice(0, 4).join(' ') ?? null);
}

describe('the founding articles', () => {
  const { rows, namedOnce, quoted } = compareAccounts([
    founding('000_2fa367f591adf018'),
    founding('004_d9decea979ecf8f7'),
  ]);

  test('stand side by side as they were compared by hand', () => {
    const both = rows.filter((row) => row.every((cell) => cell !== null)).map(starts);
    expect(both).toContainEqual(['Throughout these conversations, the', 'The leaders expressed deep']);
    expect(both).toContainEqual(['The consensus among these', 'During these discussions, the']);
    expect(both).toHaveLength(3);
    expect(rows.map(starts)).toContainEqual(['In a conversation with', null]);
    expect(rows.map(starts)).toContainEqual([null, 'This commitment aligns with']);
    expect(rows.map(starts)).toContainEqual([null, 'Furthermore, President Putin conveyed']);
  });

  test('hold every sentence once, with its place', () => {
    const cells = rows.flat().filter((cell) => cell !== null);
    expect(cells).toHaveLength(11 + 12);
    expect(new Set(cells.map(({ anchor, start }) => `${anchor} ${start}`)).size).toBe(11 + 12);
    for (const { anchor } of cells) expect(anchor).toMatch(/^p-[0-9a-f]{8}$/);
  });

  test('say whom only one of them names, and whose words both report', () => {
    expect(namedOnce).toContainEqual({ of: 'leaders/benjamin-netanyahu', account: 0 });
    expect(namedOnce).toContainEqual({ of: 'organisations/united-nations-security-council', account: 1 });
    expect(namedOnce.map(({ of }) => of)).not.toContain('leaders/vladimir-putin');
    expect(quoted).toContainEqual({ by: 'leaders/vladimir-putin', accounts: [0, 1] });
  });
});

describe('numbers and days', () => {
  const marked: [one: string, other: string, differs: [string[], string[]]][] = [
    ['A bomb killed 12 people in Kabul.', 'A bomb killed 14 people in Kabul.', [['12'], ['14']]],
    ['A bomb killed twelve people in Kabul.', 'A bomb killed 12 people in Kabul.', [[], []]],
    ['A bomb killed 1,200 people in Kabul.', 'A bomb killed 1200 people in Kabul.', [[], []]],
    ['A bomb killed 12 people in Kabul.', 'A bomb killed 12 people and hurt 30 soldiers in Kabul.', [[], []]],
    [
      'A bomb killed 12 people in Kabul on Monday.',
      'A bomb killed 12 people in Kabul on Sunday.',
      [['Monday'], ['Sunday']],
    ],
    ['A bomb went off in Kabul on 17 October.', 'On October 17 a bomb went off in Kabul.', [[], []]],
    [
      'A bomb went off in Kabul on 17 October 2023.',
      'A bomb went off in Kabul on 18 October 2023.',
      [['17 October'], ['18 October']],
    ],
    ['Prices in Kabul rose by 5 percent.', 'Prices in Kabul rose by 6%.', [['5 percent'], ['6%']]],
    ['The firm paid $1.2bn for a mine in Kabul.', 'The firm paid US$1.2 billion for a mine in Kabul.', [[], []]],
    [
      'The firm paid $1.2 billion for a mine in Kabul.',
      'The firm paid $1.3bn for a mine in Kabul.',
      [['$1.2 billion'], ['$1.3bn']],
    ],
    [
      'The firm paid $5.4 billion for a mine in Kabul.',
      'The firm paid $5.4 billion, $4.2 billion of it in cash, for a mine in Kabul.',
      [[], []],
    ],
    ['The firm paid $25 a share for a mine in Kabul.', 'The firm paid $13.9 billion for a mine in Kabul.', [[], []]],
    ['The bomb in Kabul was shown on BBC One as it fell.', 'Two as big as that bomb were shown in Kabul.', [[], []]],
    [
      'A bomb killed 12 people in the 2010 raid on Kabul.',
      'A bomb killed 12 people in the 2012 raid on Kabul.',
      [[], []],
    ],
    [
      'A bomb killed 12 people in Kabul on Sunday, police said on Monday.',
      'A bomb killed 12 people in Kabul, police said on Tuesday.',
      [[], []],
    ],
    [
      'A bomb killed 12 people in Kabul, 30 people were hurt.',
      'A bomb killed 14 people in Kabul, 30 people were hurt.',
      [['12'], ['14']],
    ],
    [
      'A screen of 2,880 by 1,800 pixels was shown in Kabul.',
      'A screen of five million pixels was shown in Kabul.',
      [[], []],
    ],
    ['A bomb killed a 12-year-old boy in Kabul.', 'A bomb killed an 11-year-old boy in Kabul.', [[], []]],
    ['A bomb killed many people in Kabul.', 'A bomb killed 14 people in Kabul.', [[], []]],
  ];

  test.each(marked)('%s | %s', (one, other, differs) => {
    const { rows } = compareAccounts([anAccount('a', [one]), anAccount('b', [other])]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.map((cell) => cell?.differs.map(({ start, end }) => cell.text.slice(start, end)))).toEqual(differs);
  });
});

describe('any accounts', () => {
  test('several come into one row, with at most one sentence of each', () => {
    const said = 'Police arrested nine farmers at a protest in Lyon.';
    const { rows } = compareAccounts([
      anAccount('a', [said, said]),
      anAccount('b', [said]),
      anAccount('c', ['Rain fell.', said]),
    ]);
    const filled = rows.map((row) => row.map((cell) => (cell ? 1 : 0)));
    expect(filled.toSorted()).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [1, 1, 1],
    ]);
  });

  test('what is like one sentence of a row but unlike the others does not join it', () => {
    const { rows } = compareAccounts([
      anAccount('a', ['Police arrested nine farmers in Lyon.']),
      anAccount('b', ['Police arrested nine farmers in Lyon and seized tractors, trailers, milk and cheese.']),
      anAccount('c', ['Bakers bought tractors, trailers, milk and cheese.']),
    ]);
    expect(rows.map((row) => row.map((cell) => (cell ? 1 : 0)))).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });

  test('two claims are not one because the same person makes both', () => {
    const saying = (id: string, said: string): Account => {
      const account = anAccount(id, [`Inspector Dave Gaskin of the Timaru police said ${said}.`]);
      const start = 'Inspector Dave Gaskin of the Timaru police said '.length;
      const statements = [{ id: 's1', by: [], cue: 'said', start, end: start + said.length }];
      return { ...account, paragraphs: account.paragraphs.map((paragraph) => ({ ...paragraph, statements })) };
    };
    const { rows } = compareAccounts([
      saying('a', 'the brothers were roped together when one of them slipped'),
      saying('b', 'warm weather has made the ice treacherous this season'),
    ]);
    expect(rows).toHaveLength(2);
  });

  test('rows keep the order of telling', () => {
    const told = ['Police arrested farmers in Lyon.', 'Bakers met in Bern.', 'Sailors reached Oslo.'];
    const { rows } = compareAccounts([anAccount('a', told), anAccount('b', told)]);
    expect(rows.map(([cell]) => cell?.text)).toEqual(told);
  });

  test('one account is compared with none, and none give no rows', () => {
    expect(compareAccounts([anAccount('a', ['Police arrested farmers.'])]).rows).toHaveLength(1);
    expect(compareAccounts([])).toEqual({ rows: [], namedOnce: [], quoted: [] });
  });
});
