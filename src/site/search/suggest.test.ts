import { expect, test } from 'vitest';
import { type Suggestion, suggest } from './suggest.ts';

const all: Suggestion[] = [
  ['Vladimir Putin', 'leaders/vladimir-putin', 'President of Russia'],
  ['Abdel Fattah el-Sisi', 'leaders/abdel-fattah-el-sisi', 'President of Egypt', 'Abdul Fatah al-Sissi'],
  ['Gaza Strip', 'places/gaza-strip', 'Palestine', 'Gazan'],
  ['Recep Tayyip Erdoğan', 'leaders/recep-tayyip-erdogan', 'President of Turkey'],
  ['United Nations', 'organisations/united-nations', 'UN', 'UN'],
  ['Union of the Comoros', 'places/comoros', 'Place'],
];

test.each([
  ['sisi', ['Abdel Fattah el-Sisi']],
  ['Al-Sisi', ['Abdel Fattah el-Sisi']],
  ['sissi', ['Abdel Fattah el-Sisi']],
  ['fattah ab', ['Abdel Fattah el-Sisi']],
  ['erdogan', ['Recep Tayyip Erdoğan']],
  ['gaz', ['Gaza Strip']],
  ['un', ['United Nations', 'Union of the Comoros']],
  ['nations united', ['United Nations']],
  ['tin', []],
  ['putin sisi', []],
  [' ', []],
])('%j suggests %j', (text, names) => {
  expect(suggest(all, text, 5).map(([name]) => name)).toEqual(names);
});

test('no more than asked for', () => {
  expect(suggest(all, 'un', 1)).toHaveLength(1);
});
