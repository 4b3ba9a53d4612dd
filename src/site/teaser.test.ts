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

test.each([
  ['after a sentence', 'They spoke at length. '.repeat(20), /^(They spoke at length\. ){6}They spoke at length\.$/],
  ['within the only one', `They spoke${' at length'.repeat(30)}.`, /^They spoke( at length)+…$/],
  [
    'never after half an abbreviation',
    `They spoke${' at length'.repeat(14)} with Lt. Gen. Smith of the staff.`,
    /length…$/,
  ],
  [
    'never after a word that leads on',
    `They spoke${' at length'.repeat(13)} with the staff of the ministry.`,
    /staff…$/,
  ],
])('a long one is cut %s', (_, long, shown) => {
  expect(teaser(anArticle({ id: 'x', derived: true }), paragraphs(`Mr. Putin called. ${long}`))).toMatch(shown);
});
