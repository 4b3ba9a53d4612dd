import { expect, test } from 'vitest';
import { nameAccounts } from './name.ts';

test.each([
  [
    ['MENAFN', 'Reuters'],
    ['MENAFN', 'Reuters'],
  ],
  [
    ['Wikinews', 'Reuters', 'Wikinews'],
    ['Wikinews (1)', 'Reuters', 'Wikinews (2)'],
  ],
])('accounts by %j are called %j', (outlets, names) => {
  expect(nameAccounts(outlets)).toEqual(names);
});
