import { expect, test } from 'vitest';
import { excerpts, type MarkedParagraph } from './excerpts.ts';

const text = 'Abbas met Putin. Raisi and Putin’s envoy talked to Putin. Nobody else came.';

test('every sentence that mentions somebody stands there once, with each mention marked', () => {
  const found = excerpts([paragraph('Putin'), { anchor: 'p-2', text: 'Nothing here.', mentions: [] }], 'leaders/x');
  expect(
    found.map(({ anchor, pieces }) => [anchor, pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))]),
  ).toEqual([
    ['p-1', ['Abbas met ', '[Putin]', '.']],
    ['p-1', ['Raisi and ', '[Putin]', '’s envoy talked to ', '[Putin]', '.']],
  ]);
});

test('others’ mentions are not marked', () => {
  expect(excerpts([paragraph('Raisi')], 'leaders/y')).toEqual([]);
});

function paragraph(words: string): MarkedParagraph {
  const mentions = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    of: 'leaders/x',
  }));
  return { anchor: 'p-1', text, mentions };
}
