import { expect, test } from 'vitest';
import { countContacts, pairContacts, type ScoredContact } from './contacts.ts';

const call: ScoredContact = {
  participants: ['a', 'b'],
  form: 'call',
  status: 'held',
  date: '2023-10-16',
  evidence: [],
};

test.each([
  ['the same', call, { matched: 1, forms: 1, dates: 1 }],
  ['another order', { ...call, participants: ['b', 'a'] }, { matched: 1, forms: 1, dates: 1 }],
  ['another form', { ...call, form: 'talks' as const }, { matched: 1, forms: 0, dates: 1 }],
  ['another day', { ...call, date: null }, { matched: 1, forms: 1, dates: 0 }],
  ['another status', { ...call, status: 'planned' as const }, { matched: 0 }],
  ['other people', { ...call, participants: ['a', 'c'] }, { matched: 0 }],
])('%s', (_, found, counts) => {
  expect(countContacts(pairContacts([call], [found]))).toMatchObject({ gold: 1, found: 1, ...counts });
});

test('of two with the same people, the same form is paired first', () => {
  const pairs = pairContacts([call], [{ ...call, form: 'meeting' }, call]);
  expect(pairs[0]?.found?.form).toBe('call');
  expect(countContacts(pairs)).toMatchObject({ gold: 1, found: 2, matched: 1, forms: 1 });
});
