import { expect, test } from 'vitest';
import { anArticle } from './fixtures/corpus.ts';
import { teaser } from './teaser.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ text }));

test.each([
  [false, paragraphs('Mr. Putin called. They spoke.'), 'As described.'],
  [true, paragraphs('Mr. Putin called. They spoke.', 'Of peace.'), 'They spoke. Of peace.'],
  [true, paragraphs('Mr. Putin called.', 'They spoke.'), 'They spoke.'],
  [true, paragraphs('Mr. Putin called.'), ''],
])('with a derived headline (%s), %j is teased as %s', (derived, text, shown) => {
  expect(teaser(anArticle({ id: 'x', derived, description: 'As described.' }), text)).toBe(shown);
});

test('a long one is cut', () => {
  const long = 'They spoke at length. '.repeat(20);
  expect(teaser(anArticle({ id: 'x', derived: true }), paragraphs(`Mr. Putin called. ${long}`))).toMatch(
    /^They spoke .{140,150}…$/,
  );
});
