import { expect, test } from 'vitest';
import type { Contact } from '../../model/annotation.ts';
import { type ContactReport, mergeContacts } from './merge.ts';

const base: Contact = { participants: ['a', 'b'], form: 'talks', status: 'held', date: null, topics: [], evidence: [] };

function report(article: string, published: string | null, contact: Partial<Contact>): ContactReport {
  return { article, published, contact: { ...base, ...contact } };
}

const talks = report('menafn', '2023-10-17', { date: '2023-10-16', topics: ['ceasefire'] });
const call = report('tdi', '2023-10-17', { form: 'call', topics: ['aid'] });

/** Two reports and the ids of what they make. */
const cases: [why: string, reports: ContactReport[], ids: string[]][] = [
  ['talks and a call without a day', [talks, call], ['2023-10-16-call-a-b']],
  ['a day apart', [talks, report('x', null, { date: '2023-10-17' })], ['2023-10-16-talks-a-b']],
  [
    'two days apart',
    [talks, report('x', null, { date: '2023-10-18' })],
    ['2023-10-16-talks-a-b', '2023-10-18-talks-a-b'],
  ],
  ['published long after', [talks, report('x', '2023-11-01', {})], ['2023-10-16-talks-a-b', 'undated-talks-a-b']],
  ['published before the day', [talks, report('x', '2023-10-15', {})], ['2023-10-16-talks-a-b', 'undated-talks-a-b']],
  [
    'a call and a meeting',
    [call, report('x', '2023-10-17', { form: 'meeting' })],
    ['undated-call-a-b', 'undated-meeting-a-b'],
  ],
  [
    'a meeting on a visit',
    [
      report('x', null, { form: 'meeting', date: '2023-10-16' }),
      report('y', null, { form: 'visit', date: '2023-10-16' }),
    ],
    ['2023-10-16-visit-a-b'],
  ],
  [
    'one planned, one held',
    [talks, report('x', '2023-10-17', { status: 'planned' })],
    ['2023-10-16-talks-a-b', 'undated-talks-a-b'],
  ],
  [
    'other people',
    [talks, report('x', '2023-10-17', { participants: ['a', 'c'] })],
    ['2023-10-16-talks-a-b', 'undated-talks-a-c'],
  ],
  [
    'two undated ones, far apart',
    [call, report('x', '2024-10-17', { form: 'call' })],
    ['undated-call-a-b', 'undated-call-a-b-2'],
  ],
];

test.each(cases)('%s', (_, reports, ids) => {
  expect(mergeContacts(reports).map(({ id }) => id)).toEqual(ids);
  expect(mergeContacts([...reports].reverse())).toEqual(mergeContacts(reports));
});

test('a contact has all reports and topics, the sharper form and the known day', () => {
  const [contact] = mergeContacts([call, talks]);
  expect(contact).toMatchObject({ form: 'call', date: '2023-10-16', topics: ['aid', 'ceasefire'] });
  expect(contact?.reports.map(({ article }) => article)).toEqual(['menafn', 'tdi']);
});
