import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { compileIndex } from './annotate/compile.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { parseSeeds } from './parse.ts';
import { formatReview } from './review/format.ts';
import { review } from './review.ts';

const { entities } = await loadKnowledge('content');
const index = compileIndex(entities);

const ambiguous = '---\ndate: 2003-05-02\n---\nMr. Bush criticised the plan.\n';
const stranger = [
  '---\ndate: 2019-07-01\n---',
  'The Nepalese prime minister spoke.',
  '',
  'Nepalese Foreign Minister Xavier Nobody answered. Foreign Minister Xavier Nobody left.',
  '',
].join('\n');

function reviewOf(...texts: string[]) {
  const files = texts.map((value, n) => new VFile({ path: `seeds/${n}.txt`, value }));
  return review(parseSeeds(files, []), index);
}

test('lists a surname that context does not settle, with its candidates and its place in the seed', () => {
  expect(reviewOf(ambiguous).open).toEqual([
    { place: 'seeds/0.txt:4:5', surface: 'Bush', entities: ['george-w-bush'], reason: 'ambiguous' },
  ]);
});

test('counts titled people whom nobody knows, over all seeds', () => {
  const { strangers } = reviewOf(stranger, stranger);
  expect(strangers.map(({ name, count, office, owner }) => ({ name, count, office, owner: owner?.id }))).toEqual([
    { name: 'Xavier Nobody', count: 4, office: 'foreign minister', owner: 'nepal' },
  ]);
});

test('lists the links that rest on the weakest rules', () => {
  expect(reviewOf(stranger).weak).toEqual([
    { place: 'seeds/0.txt:4:14', surface: 'prime minister', entities: ['k-p-sharma-oli'], reason: 'office-at-date' },
  ]);
});

test('offers a file to accept for a stranger', () => {
  const text = formatReview(reviewOf(stranger));
  expect(text).toContain('2×  Xavier Nobody  foreign minister, Nepal');
  expect(text).toContain('content/leaders/np/xavier-nobody.yaml');
  expect(text).toContain('unchecked: true');
});
