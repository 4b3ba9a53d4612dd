import { expect, test } from 'vitest';
import { parseSeed } from '../parse.ts';

const cases: [why: string, text: string, body: string, related: string[]][] = [
  ['closing line', 'Text.\n\nAlso read:\u00a0 China stands.', 'Text.', ['Also read:\u00a0 China stands.']],
  ['several', 'Text.\n\nRead also: A\n\nREAD MORE: B', 'Text.', ['Read also: A', 'READ MORE: B']],
  ['other labels', 'Text.\n\nRelated: A\n\nSee also – B', 'Text.', ['Related: A', 'See also – B']],
  ['last line of a paragraph', 'Text goes\non.\n\nMore.\nAlso read: A', 'Text goes on.\n\nMore.', ['Also read: A']],
  ['lines without blank lines', 'Text.\nMore.\nRead more: A', 'Text.\n\nMore.', ['Read more: A']],
  ['headlines under a label', 'Text.\n\nRead more:\n\nA b\n\nC d', 'Text.', ['Read more:', 'A b', 'C d']],
  ['not in the middle', 'Text.\n\nAlso read: A\n\nMore text.', 'Text.\n\nAlso read: A\n\nMore text.', []],
  ['not without a mark', 'Text.\n\nRelated events were held.', 'Text.\n\nRelated events were held.', []],
  ['not a sentence', 'Text.\n\nRead more slowly: it helps.', 'Text.\n\nRead more slowly: it helps.', []],
  ['not all of the text', 'Also read: A', 'Also read: A', []],
  ['not sentences under a label', 'Text.\n\nRead more:\n\nHe went on.', 'Text.\n\nRead more:\n\nHe went on.', []],
];

test.each(cases)('related lines: %s', (_why, text, body, related) => {
  expect(parseSeed({ name: 'a.txt', text })).toMatchObject({ body, related });
});
