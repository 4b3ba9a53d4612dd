import { expect, test } from 'vitest';
import { classOfOffice, comparableOffice } from './office.ts';

test.each([
  ['Minister of Foreign Affairs of France', 'Foreign Minister of France'],
  ['Federal Minister for Foreign Affairs of Germany', 'Foreign Minister of Germany'],
  ['Minister of External Affairs of India', 'Foreign Minister of India'],
  ['prime minister of the Netherlands', 'Prime Minister of the Netherlands'],
])('%s is %s', (a, b) => {
  expect(comparableOffice(a)).toBe(comparableOffice(b));
});

test.each([
  ['Prime Minister of India', 'Prime Minister of Indonesia'],
  ['Deputy Prime Minister of Ireland', 'Prime Minister of Ireland'],
  ['Minister of Defence of France', 'Foreign Minister of France'],
])('%s is not %s', (a, b) => {
  expect(comparableOffice(a)).not.toBe(comparableOffice(b));
});

test.each([
  ['President of France', 'head-of-state'],
  ['Acting President of Mali', 'head-of-state'],
  ['King of Jordan', 'head-of-state'],
  ['Chancellor of Germany', 'head-of-government'],
  ['Foreign Minister of Egypt', 'foreign-minister'],
  ['Foreign Secretary of the United Kingdom', 'foreign-minister'],
  ['United States Secretary of State', 'foreign-minister'],
  ['Vice President of Iran', 'other'],
  ['Deputy Prime Minister of Ireland', 'other'],
])('%s is of class %s', (office, expected) => {
  expect(classOfOffice(office, false)).toBe(expected);
});
