import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import type { CslItem } from '../schema/citation.ts';
import { toBibtex } from './bibtex.ts';
import { highwireTags } from './highwire.ts';
import { toRis } from './ris.ts';
import { toText } from './text.ts';

const item: CslItem = {
  id: '2023-01-07-x',
  type: 'article-newspaper',
  title: 'Putin calls for a ceasefire',
  'container-title': 'MENAFN',
  issued: { 'date-parts': [[2023, 1, 7]] },
  language: 'en',
  archive: 'Room',
  URL: 'https://example.org/articles/2023-01-07-x/',
};
const { issued, 'container-title': outlet, ...bare } = item;
const undated: CslItem = { ...bare, type: 'webpage' };

test('a citation as text, with and without what may be missing', () => {
  expect(toText(item)).toBe(
    '“Putin calls for a ceasefire”. MENAFN, 7 January 2023. Room, https://example.org/articles/2023-01-07-x/',
  );
  expect(toText(undated)).toBe(
    '“Putin calls for a ceasefire”. Undated. Room, https://example.org/articles/2023-01-07-x/',
  );
});

test('a citation as BibTeX', () => {
  expect(toBibtex(item)).toMatchInlineSnapshot(`
    "@article{2023-01-07-x,
    	journal = {MENAFN},
    	year = {2023},
    	month = {jan 7},
    	title = {Putin calls for a ceasefire},
    	url = {https://example.org/articles/2023-01-07-x/},
    	howpublished = {https://example.org/articles/2023-01-07-x/},
    }"
  `);
  expect(toBibtex(undated)).toMatch(/^@misc\{2023-01-07-x,/);
});

test('a citation as RIS', () => {
  expect(toRis(item)).toMatchInlineSnapshot(`
    "TY  - NEWS
    ID  - 2023-01-07-x
    LA  - en
    DA  - 2023/01/07
    PY  - 2023
    T2  - MENAFN
    TI  - Putin calls for a ceasefire
    UR  - https://example.org/articles/2023-01-07-x/
    ER  - "
  `);
  expect(toRis(undated)).not.toMatch(/^(DA|PY|T2)/m);
});

test('a citation as meta tags', () => {
  expect(Object.fromEntries(highwireTags(item))).toMatchObject({
    citation_title: item.title,
    citation_publication_date: '2023/01/07',
    citation_publisher: 'MENAFN',
  });
  expect(Object.keys(Object.fromEntries(highwireTags(undated)))).not.toContain('citation_publication_date');
});

test.each([
  '100% of $5 & #1 under_score ~ ^ \\',
  'Braces } that { do } not } match',
  '}, note = {injected}, x = {',
  '\\input{/etc/passwd} \\write18{rm}',
  'Marked <b>up</b> and <span class="nocase">not</span> <i>closed',
  'Ümläut, Erdoğan, Зеленский, 习近平, نتنياهو',
  'He said: "no" – ‘never’',
])('the title %s comes back from BibTeX, and adds no field', (title) => {
  const [entry, ...others] = plugins.input.chain(toBibtex({ ...item, title }));
  expect(others).toEqual([]);
  expect(entry?.['title']).toBe(title);
  expect(entry?.['note']).toBeUndefined();
});

test.each([`${'x'.repeat(70)}ER  - `, `${'y'.repeat(140)}TI  - another title`, 'z'.repeat(70), 'ER  - '])(
  'the title %s stays one line of RIS',
  (title) => {
    const lines = toRis({ ...item, title }).split('\n');
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines).toHaveLength(toRis(item).split('\n').length);
  },
);
