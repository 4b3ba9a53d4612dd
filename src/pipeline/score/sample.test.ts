import { expect, test } from 'vitest';
import { compileIndex } from '../annotate/compile.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { LinkedMention } from './read-text.ts';
import { drawSample, judgeSample, type Sample } from './sample.ts';

const { entities } = await loadKnowledge('content');
const index = compileIndex(entities);
const texts = [
  {
    file: 'a.txt',
    date: '2023-10-17',
    text: 'Vladimir Putin met Emmanuel Macron in Paris. Putin left France on Monday.',
  },
  {
    file: 'b.txt',
    date: '2023-10-17',
    text: 'Diplomacy failed. Olaf Scholz flew to Cairo; Scholz met nobody in Egypt.',
  },
];

test('draws as many links as asked, topics aside, and the same ones for the same seed', () => {
  const drawn = drawSample(texts, index, { seed: 7, count: 4 });
  expect(drawn).toHaveLength(4);
  expect(drawSample(texts, index, { seed: 7, count: 4 })).toEqual(drawn);
  expect(drawSample(texts, index, { seed: 8, count: 4 })).not.toEqual(drawn);
  const all = drawSample(texts, index, { seed: 7, count: 100 });
  expect(all.map(({ link }) => link.entity).sort()).toEqual(
    ['cairo', 'egypt', 'emmanuel-macron', 'france', 'olaf-scholz', 'olaf-scholz', 'paris', 'vladimir-putin'].concat(
      'vladimir-putin',
    ),
  );
});

test('shows each link in its context', () => {
  const all = drawSample(texts, index, { seed: 7, count: 100 });
  expect(all.map(({ context }) => context)).toContain(
    'Vladimir Putin met Emmanuel Macron in [Paris]. Putin left France on Monday.',
  );
});

const judged = (verdict: 'right' | 'wrong' | 'unsure'): Sample['judged'][number] => {
  return { file: 'a.txt', start: 0, end: 14, entity: 'vladimir-putin', rule: 'full-name', verdict };
};
const link: LinkedMention = {
  start: 0,
  end: 14,
  surface: 'Vladimir Putin',
  entity: 'vladimir-putin',
  kind: 'leader',
  wikidata: 'Q7747',
  rule: 'full-name',
};

test.each([
  ['right', [link], ['right']],
  ['wrong', [link], ['wrong']],
  ['unsure', [link], ['wrong']],
  ['right', [], ['missed']],
  ['wrong', [], []],
  ['unsure', [], []],
  ['right', [{ ...link, entity: 'xi-jinping' }], ['missed']],
] as const)('a link judged %s, seen against today’s links', (verdict, links, verdicts) => {
  const sample: Sample = { seed: 1, from: 'two texts', judged: [judged(verdict)] };
  expect(judgeSample(sample, () => links).map((outcome) => outcome.verdict)).toEqual(verdicts);
});
