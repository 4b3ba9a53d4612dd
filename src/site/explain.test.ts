import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { explanations } from './explain.ts';
import { articles, entities } from './fixtures/corpus.ts';

test('the same words linked by the same rule are explained once, with how often', () => {
  const of = 'leaders/vladimir-putin';
  const lines = explanations(buildCorpus(articles, entities), [
    { anchor: 'p-1', text: 'Vladimir Putin spoke.', mentions: [{ start: 0, end: 14, of, why: 'full-name' }] },
    {
      anchor: 'p-2',
      text: 'Putin said that Putin',
      mentions: [
        { start: 0, end: 5, of, why: 'surname', via: 'Vladimir Putin' },
        { start: 16, end: 21, of, why: 'surname', via: 'Vladimir Putin' },
      ],
    },
  ]);
  expect(lines.map(({ anchor, words, name, via, times }) => ({ anchor, words, name, via, times }))).toEqual([
    { anchor: 'p-1', words: 'Vladimir Putin', name: 'Vladimir Putin', via: undefined, times: 1 },
    { anchor: 'p-2', words: 'Putin', name: 'Vladimir Putin', via: 'Vladimir Putin', times: 2 },
  ]);
});
