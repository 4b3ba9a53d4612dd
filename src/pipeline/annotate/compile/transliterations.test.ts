import { expect, test } from 'vitest';
import { otherSpellings, respelled } from './transliterations.ts';

test.each([
  ['qasem soleimani', 'qassim suleimani', true],
  ['muqtada sadr', 'moktada sadr', true],
  ['volodymyr zelenskyy', 'volodymyr zelenskiy', true],
  ['mir hossein mousavi', 'mirhossein mousavi', true],
  ['abdulaziz bouteflika', 'abdul aziz bouteflika', true],
  ['john smith', 'jon smith', false],
])('%s is written %s too: %s', (name, other, expected) => {
  expect(respelled(name.split(' ')).some((words) => words.join(' ') === other)).toBe(expected);
});

test('a Polish name keeps its ending', () => {
  expect(otherSpellings('kaczynski')).toEqual([]);
});
