import { expect, test } from 'vitest';
import { scoreClusters } from './clusters.ts';

test.each<[why: string, ours: string, gold: string, expected: object]>([
  ['the same groups', 'aabbc', 'xxyyz', { precision: 1, recall: 1, f1: 1, ari: 1 }],
  ['all apart', 'abcd', 'xxxx', { precision: 1, recall: 0.25, f1: 0.4, ari: 0 }],
  ['all together', 'aaaa', 'wxyz', { precision: 0.25, recall: 1, f1: 0.4, ari: 0 }],
  // Bagga and Baldwin’s example: two of three groups of 12 items (5, 2, 5) are joined.
  ['two of three joined', 'aaaaabbbbbbb', 'xxxxxyyzzzzz', { precision: 16 / 21, recall: 1 }],
])('%s', (_why, ours, gold, expected) => {
  const score = scoreClusters([...ours], [...gold]);
  for (const [key, value] of Object.entries(expected)) expect(score[key as keyof typeof score]).toBeCloseTo(value);
});
