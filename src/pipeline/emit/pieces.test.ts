import { expect, test } from 'vitest';
import { fitPieces } from './pieces.ts';

const text = 'We will win, Putin said, and Raisi agreed.';

/** The words of a phrase as a span. */
function at(phrase: string) {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length };
}

test.each([
  { name: 'leaves outer white space outside', pieces: [' will win,'], mentions: [], expected: ['will win,'] },
  {
    name: 'moves a boundary inside a name to its end',
    pieces: ['win, Pu'],
    mentions: ['Putin'],
    expected: ['win, Putin'],
  },
  {
    name: 'nests one inside another',
    pieces: ['We will win', 'will'],
    mentions: [],
    expected: ['We will win', 'will'],
  },
  {
    name: 'lets the later of two that cross give way',
    pieces: ['We will win', 'win, Putin'],
    mentions: [],
    expected: ['We will win', ', Putin'],
  },
  { name: 'keeps two equal ones', pieces: ['win', 'win'], mentions: [], expected: ['win', 'win'] },
  { name: 'drops what has no words', pieces: [' '], mentions: [], expected: [] },
])('$name', ({ pieces, mentions, expected }) => {
  const given = pieces.map((phrase, statement) => ({ ...at(phrase), statement }));
  const fitted = fitPieces(text, given, mentions.map(at));
  expect(fitted.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
