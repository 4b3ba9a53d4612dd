import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { anArticle, articles, entities } from '../fixtures/corpus.ts';
import { addressesOf } from './addresses.ts';
import { beacon } from './beacon.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import { tableCsv } from './tables.ts';

const addresses = addressesOf(new URL('https://example.org'));
const site = { title: 'The Reading Room', description: 'News,\nread.', publisher: 'Us', language: 'en' };
const corpus = buildCorpus(articles, [
  ...entities,
  { entity: 'topic', id: 'war', name: 'War', aliases: ['a|b'], terms: ['war'], wikidata: 'Q198' },
]);

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', ''], '"a,b",\r\n'],
  [['“a” "b"', 'c\nd'], '"“a” ""b""","c\nd"\r\n'],
])('the row %j is %j', (row, line) => {
  expect(toCsv([row])).toBe(line);
});

test('names are listed by kind and name, with their aliases in one field', () => {
  const [header, first, ...rest] = tableCsv('names', corpus, addresses).split('\r\n');
  expect(header).toBe('id,kind,name,aliases,wikidata,mentions,address');
  expect(first).toBe('vladimir-putin,leader,Vladimir Putin,,,10,https://example.org/leaders/vladimir-putin/');
  expect(rest).toContain(
    'war,topic,War,a b|war,https://www.wikidata.org/entity/Q198,0,https://example.org/topics/war/',
  );
});

test('a title with commas and quotes stays one field', () => {
  const odd = buildCorpus([anArticle({ id: 'undated-x', title: 'A, "B"' })], []);
  expect(tableCsv('articles', odd, addresses)).toContain(
    'undated-x,"A, ""B""",,,,https://example.org/articles/undated-x/,',
  );
});

test('every mention is a row', () => {
  expect(tableCsv('mentions', corpus, addresses).split('\r\n')).toContain('2023-10-17-a,vladimir-putin,6');
});

test('a beacon links Wikidata items to pages', () => {
  const lines = beacon(corpus, site, addresses).split('\n');
  expect(lines[0]).toBe('#FORMAT: BEACON');
  expect(lines).toContain('#DESCRIPTION: News, read.');
  expect(lines).toContain('#TARGET: https://example.org/{+ID}/');
  expect(lines).toContain('#TIMESTAMP: 2023-10-17');
  expect(lines.slice(lines.indexOf('') + 1)).toEqual(['Q198|0|topics/war', '']);
});

test('the data package names every table and document once, by relative paths', () => {
  const { resources, name } = dataPackage(corpus, site, addresses) as {
    name: string;
    resources: { name: string; path: string }[];
  }; // what the function builds
  expect(name).toBe('the-reading-room');
  expect(resources.map(({ path }) => path)).toEqual([
    ...['names.csv', 'articles.csv', 'mentions.csv', 'contacts.csv'],
    ...corpus.articles.map(({ id }) => `articles/${id}.json`),
    ...['leaders/vladimir-putin.json', 'leaders/ebrahim-raisi.json', 'leaders/abdel-fattah-el-sisi.json'],
  ]);
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
});
