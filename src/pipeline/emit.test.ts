import { describe, expect, test } from 'vitest';
import type { Annotation, Mention, Statement } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { proveArticle } from './emit/prove.ts';
import { emitArticle } from './emit.ts';

const article: Article = {
  ...{ id: '2023-10-17-x', title: 'No: “x” #1', derived: false, date: '2023-10-17', place: null, source: null },
  ...{ url: null, header: ' date 2023-10-17 (MENAFN) ', related: ['Also read: a'], description: '---', entities: [] },
  ...{ seed: { file: 'x.txt', sha256: '0'.repeat(64) }, speakers: [], contacts: [], story: null },
};

const body = 'Putin said he would act & win. Raisi agreed.';

function span(phrase: string, paragraphs = body) {
  const start = paragraphs.indexOf(phrase);
  return { start, end: start + phrase.length };
}

function mention(phrase: string, entity: string, more: Partial<Mention> = {}): Mention {
  return { ...span(phrase), entity, kind: 'leader', rule: 'surname', ...more };
}

function statement(phrase: string, speakers: string[]): Statement {
  return { speakers, source: null, cue: span('said'), content: [span(phrase)] };
}

function blocks(paragraphs: string[], annotation: Partial<Annotation>): string {
  const whole = { mentions: [], statements: [], unresolved: [], contacts: [], ...annotation };
  const pathOf = (id: string) => (id === 'nobody' ? undefined : (`leaders/${id}` as const));
  const { mdx, refutations } = emitArticle(article, { paragraphs, annotation: whole, pathOf });
  expect(refutations).toEqual([]);
  return mdx.slice(mdx.indexOf('\n---\n') + 6).trimEnd();
}

describe('the body', () => {
  test('names become elements that explain themselves', () => {
    const mentions = [mention('Putin', 'vladimir-putin', { via: 'Vladimir "V." Putin & Co &amp;' })];
    expect(blocks([body], { mentions })).toBe(
      '<Mention of="leaders/vladimir-putin" why="surname" via="Vladimir &#x22;V.&#x22; Putin &amp; Co &amp;amp;">Putin</Mention> said he would act & win. Raisi agreed.',
    );
  });

  test('a statement holds the names in it, and its speakers where they are known', () => {
    const found = {
      mentions: [mention('Raisi', 'ebrahim-raisi')],
      statements: [statement('win. Raisi', ['putin', 'nobody'])],
    };
    expect(blocks([body], found)).toBe(
      'Putin said he would act & <Statement id="s1" by="leaders/putin" cue="said">win. <Mention of="leaders/ebrahim-raisi" why="surname">Raisi</Mention></Statement> agreed.',
    );
  });

  test('a statement without a known source has no `by`', () => {
    expect(blocks([body], { statements: [statement('he would act', [])] })).toContain('<Statement id="s1" cue="said">');
  });

  test('a statement over two paragraphs has a piece in each', () => {
    const paragraphs = ['One said two', 'three four'];
    const content = [span('two\n\nthree', paragraphs.join('\n\n'))];
    const found = { statements: [{ speakers: [], source: null, cue: { start: 4, end: 8 }, content }] };
    expect(blocks(paragraphs, found)).toBe(
      'One said <Statement id="s1" cue="said">two</Statement>\n\n<Statement id="s1" cue="said">three</Statement> four',
    );
  });

  test.each([
    ['import x from "y"', '&#x69;mport x from "y"'],
    ['export const a = 1', '&#x65;xport const a = 1'],
    ['{process.exit()}', '\\{process.exit()}'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['# No heading', '\\# No heading'],
    ['1. No list', '1\\. No list'],
    ['---', '\\---'],
    ['Tom &amp; Jerry &#123;', 'Tom \\&amp; Jerry \\&#123;'],
  ])('%s is text', (text, written) => {
    expect(blocks([text], {})).toBe(written);
  });

  test('a paragraph of two names keeps words outside its elements, so that it stays a paragraph', () => {
    const text = 'Raisi Putin';
    const mentions = ['Raisi', 'Putin'].map((name) => ({ ...mention(name, name.toLowerCase()), ...span(name, text) }));
    expect(blocks([text], { mentions })).toBe('<Mention of="leaders/raisi" why="surname">Raisi</Mention> Putin');
  });
});

describe('the proofs', () => {
  const { mdx } = emitArticle(article, {
    paragraphs: [body],
    annotation: { mentions: [], statements: [], unresolved: [], contacts: [] },
    pathOf: () => undefined,
  });

  test.each([
    ['nothing changed', mdx, []],
    ['a word lost', mdx.replace('Raisi ', ''), ['proof-text']],
    ['a paragraph more', `${mdx}\nMore\n`, ['proof-text']],
    ['emphasis', mdx.replace('Raisi', '*Raisi*'), ['proof-vocabulary']],
    ['an expression', mdx.replace('agreed.', 'agreed.{1}'), ['proof-vocabulary']],
    ['another element', mdx.replace('Raisi', '<Other>Raisi</Other>'), ['proof-vocabulary']],
    ['an expression in an attribute', mdx.replace('Raisi', '<Mention of={1}>Raisi</Mention>'), ['proof-vocabulary']],
    ['a module', mdx.replace('Putin', 'export const a = 1\n\nPutin'), ['proof-vocabulary', 'proof-text']],
    ['broken syntax', `${mdx}\n<Mention>\n`, ['proof-syntax']],
    ['another title', mdx.replace('No: ', 'Yes: '), ['proof-front-matter']],
  ])('%s', (_, given, rules) => {
    expect(proveArticle(given, article, [body]).map(({ rule }) => rule)).toEqual(rules);
  });
});
