import { describe, expect, test } from 'vitest';
import { parseQuery, readState, writeState } from './query.ts';

describe('the address', () => {
  test.each([
    ['?q=ceasefire', { q: 'ceasefire', kind: '', outlet: '', year: '', sort: '' }],
    [
      '?q=%22Gaza+Strip%22&kind=Article&outlet=MENAFN&year=2023&sort=newest',
      { q: '"Gaza Strip"', kind: 'Article', outlet: 'MENAFN', year: '2023', sort: 'newest' },
    ],
    ['', { q: '', kind: '', outlet: '', year: '', sort: '' }],
  ])('%j says what is searched, and is written the same again', (address, state) => {
    expect(readState(`http://localhost/search/${address}`)).toEqual(state);
    expect(writeState(state)).toBe(address);
  });
});

describe('a query', () => {
  test.each([
    ['el-Sisi Al-Assad al-of', { phrases: [], words: ['Sisi', 'Assad', 'al-of'] }],
    ['"prime minister" Israel', { phrases: ['prime minister'], words: ['Israel'] }],
    ['“Gaza Strip” “Security Council”', { phrases: ['Gaza Strip', 'Security Council'], words: [] }],
    ['"open end', { phrases: [], words: ['"open', 'end'] }],
    ['$20 bn €', { phrases: [], words: ['20', 'bn'] }],
    ['the Bank of Israel', { phrases: [], words: ['Bank', 'Israel'] }],
    ['the', { phrases: [], words: ['the'] }],
    [' – ! ', { phrases: [], words: [] }],
  ])('%j', (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });
});
