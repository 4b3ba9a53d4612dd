import { expect, test } from 'vitest';
import { parseBody } from '../body.ts';
import { buildCorpus } from '../corpus.ts';
import { anArticle, entities } from '../fixtures/corpus.ts';
import { addressesOf } from './addresses.ts';
import { articleDocument } from './article.ts';
import { articleDocument as schema } from './schema/article.ts';

const mdx = `---
id: x
---

😀 <Mention of="leaders/vladimir-putin" why="full-name">Vladimir Putin</Mention> <Statement id="s1" by="leaders/vladimir-putin" cue="said">said no</Statement>.

<Statement id="s1" by="leaders/vladimir-putin" cue="said">“Never,”</Statement> <Mention of="leaders/vladimir-putin" why="surname" via="Vladimir Putin">Putin</Mention> added 𝄞.`;

const article = anArticle({
  id: '2023-10-17-x',
  date: '2023-10-17',
  url: 'https://example.com/x',
  place: { printed: 'MOSCOW', of: 'places/moscow' },
  source: { printed: 'The Nowhere Post', of: 'outlets/nowhere-post' },
  entities: [{ of: 'leaders/vladimir-putin', count: 2 }],
  contacts: [
    {
      id: 'c',
      participants: ['leaders/ebrahim-raisi', 'leaders/vladimir-putin'],
      form: 'call',
      status: 'held',
      date: null,
      topics: ['topics/ceasefire'],
      evidence: [],
    },
  ],
});

const setting = {
  corpus: buildCorpus([article], entities),
  addresses: addressesOf(new URL('https://example.org')),
  site: { title: 'Room', language: 'en' },
};
const document = articleDocument(article, parseBody(mdx), setting);
const targets = document.annotations.items.flatMap(({ target }) => target);

test('a document keeps its schema', () => {
  expect(schema.parse(document)).toEqual(document);
});

test('positions count code points, and agree with the quotations', () => {
  const points = [...document.text];
  const cut = (start: number, end: number) => points.slice(start, end).join('');
  expect(targets.map(({ selector: [{ start, end }] }) => cut(start, end))).toEqual([
    'Vladimir Putin',
    'Putin',
    'said no',
    '“Never,”',
  ]);
  for (const { selector } of targets) {
    const [{ start, end }, { exact, prefix, suffix }] = selector;
    expect(cut(start - [...prefix].length, end + [...suffix].length)).toBe(prefix + exact + suffix);
    expect([...prefix].length).toBe(Math.min(32, start));
    expect([...suffix].length).toBe(Math.min(32, points.length - end));
  }
});

test('paragraphs stand where the document says', () => {
  const points = [...document.text];
  const paragraphs = document.paragraphs.map(({ start, end }) => points.slice(start, end).join(''));
  expect(paragraphs).toEqual(['😀 Vladimir Putin said no.', '“Never,” Putin added 𝄞.']);
  expect(document.paragraphs[0]?.address).toMatch(/^https:\/\/example\.org\/articles\/2023-10-17-x\/#p-[0-9a-f]{8}$/);
});

test('an annotation says whom it means, by which rule, and on which page', () => {
  expect(document.annotations.items[0]).toMatchObject({
    id: 'https://example.org/articles/2023-10-17-x.json#mention-2',
    motivation: 'identifying',
    body: { source: 'https://example.org/leaders/vladimir-putin/' },
    target: { source: 'https://example.org/articles/2023-10-17-x/' },
    rule: 'full-name',
  });
});

test('the pieces of one statement are one annotation', () => {
  const statements = document.annotations.items.filter(({ motivation }) => motivation === 'describing');
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    cue: 'said',
    body: [{ source: 'https://example.org/leaders/vladimir-putin/' }],
  });
});

test('what has no page here is named as printed', () => {
  expect(document.source).toEqual({ printed: 'The Nowhere Post', is: null });
  expect(document.place).toMatchObject({ printed: 'MOSCOW', is: { id: 'moscow', wikidata: null } });
});

test('the citation is CSL-JSON', () => {
  expect(document.citation).toEqual({
    id: '2023-10-17-x',
    type: 'article-newspaper',
    title: 'Title of 2023-10-17-x',
    'container-title': 'The Nowhere Post',
    'publisher-place': 'MOSCOW',
    issued: { 'date-parts': [[2023, 10, 17]] },
    language: 'en',
    archive: 'Room',
    URL: 'https://example.org/articles/2023-10-17-x/',
    note: 'First published at https://example.com/x',
  });
});
