import { expect, test } from 'vitest';
import type { Leader, Role } from '../model/entity.ts';
import { officeLines, officeText } from './offices.ts';

const role = (office: string, from: string, rest: Partial<Role> = {}): Role => ({
  office,
  class: 'head-of-state',
  from,
  source: 'wikidata',
  ...rest,
});
const leader = (...roles: Role[]): Leader => ({ name: 'X', aliases: [], roles });

const past = leader(role('President of Iran', '2021-08-03', { until: '2024-05-19' }));
const present = leader(role('President of Egypt', '2014-06-08'));
const unknown = leader(role('Foreign Minister of Chad', '2020', { until: 'unknown' }));
const unchecked = leader(role('King of Tonga', '2012-03-18', { unchecked: true }));
const double = leader(role('President of Palestine', '2005-01-15'), role('Chairman of the PLO', '2004-11-11'));

test.each([
  [past, '2023-10-17', 'President of Iran'],
  [past, '2024-10-17', 'Former president of Iran'],
  [past, '2020-10-17', 'President of Iran from 2021'],
  [leader(role('Vice President of Iran', '2001', { until: '2005' })), '2020-10-17', 'Former vice president of Iran'],
  [leader(role('US Secretary of State', '2001', { until: '2005' })), '2020-10-17', 'Former US Secretary of State'],
  [present, '2023-10-17', 'President of Egypt'],
  [present, null, ''],
  [unknown, '2023-10-17', 'Foreign Minister of Chad (dates not certain)'],
  [unchecked, '2023-10-17', 'King of Tonga (dates not certain)'],
  [double, '2023-10-17', 'President of Palestine and Chairman of the PLO'],
])('%j on %s is %s', (whom, date, text) => {
  expect(officeText(whom, date)).toBe(text);
});

test('a list whose head says that dates may not be certain has the office alone', () => {
  expect([unknown, past].map((whom) => officeText(whom, '2023-10-17', ''))).toEqual([
    'Foreign Minister of Chad',
    'President of Iran',
  ]);
});

test('offices are listed latest first, with what is not known about them', () => {
  const lines = officeLines([role('A', '2001', { until: 'unknown', unchecked: true }), role('B', '2009-02')]);
  expect(lines.map(({ office, tenure, unchecked: doubtful }) => [office, tenure, doubtful])).toEqual([
    ['B', 'since February 2009', false],
    ['A', 'from 2001, end not known', true],
  ]);
});
