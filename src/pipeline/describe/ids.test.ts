import { expect, test } from 'vitest';
import { articleIds } from './ids.ts';

const none = new Map<string, string>();
const long = 'Leaders of the region meet in the capital to discuss an extraordinarily long list of matters';

test.each([
  [{ seed: 'a.txt', date: '2023-10-17', title: 'Putin’s call' }, '2023-10-17-putins-call'],
  [{ seed: 'a.txt', date: null, title: 'Raisi & el-Sisi' }, 'undated-raisi-el-sisi'],
  [{ seed: 'a.txt', date: null, title: long }, 'undated-leaders-of-the-region-meet-in-the-capital-to-discuss-an'],
  [{ seed: 'a.txt', date: null, title: 'x'.repeat(80) }, `undated-${'x'.repeat(60)}`],
  [{ seed: 'a.txt', date: null, title: 'Путин' }, 'undated-article'],
])('%o', (article, id) => {
  expect(articleIds([article], none).get('a.txt')).toBe(id);
});

const same = (seed: string) => ({ seed, date: '2023-10-17', title: 'Talks' });

test('of two with the same headline the first by seed is bare, in whatever order they come', () => {
  const ids = articleIds([same('b.txt'), same('a.txt')], none);
  expect(ids.get('a.txt')).toBe('2023-10-17-talks');
  expect(ids.get('b.txt')).toMatch(/^2023-10-17-talks-[0-9a-f]{4}$/);
  expect(articleIds([same('a.txt'), same('b.txt'), same('aa.txt')], none).get('b.txt')).toBe(ids.get('b.txt'));
});

test('a recorded id stays, whatever else turns up', () => {
  const recorded = new Map([['b.txt', '2023-10-17-talks']]);
  const ids = articleIds([same('a.txt'), same('b.txt')], recorded);
  expect(ids.get('b.txt')).toBe('2023-10-17-talks');
  expect(ids.get('a.txt')).toMatch(/^2023-10-17-talks-[0-9a-f]{4}$/);
});
