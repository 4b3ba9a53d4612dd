import { describe, expect, test } from 'vitest';
import { heldInYears, tenureYears, yearsOf } from './office.ts';

describe('years of a tenure', () => {
  test.each([
    [{ from: '2004-07-01', until: '2008-06' }, 'possibly', { from: 2004, to: 2008 }],
    [{ from: '2004' }, 'surely', { from: 2004, to: Infinity }],
    [{ from: '2004', until: 'unknown' }, 'possibly', { from: 2004, to: Infinity }],
    [{ from: '2004', until: 'unknown' }, 'surely', { from: 2004, to: 2004 }],
  ] as const)('%j, %s', (role, reading, years) => {
    expect(tenureYears(role, reading)).toEqual(years);
  });

  test.each([
    ['the year of its end', { from: '2004', until: '2008' }, '2008-12-31', true],
    ['the year after', { from: '2004', until: '2008' }, '2009-01-01', false],
    ['the year before', { from: '2004-01-01' }, '2003-12-31', false],
    ['long after a start with an unknown end', { from: '2004', until: 'unknown' }, '2020-05-05', true],
  ] as const)('held in %s', (_, role, day, held) => {
    expect(heldInYears(role, yearsOf({ from: day, to: day }))).toBe(held);
  });
});
