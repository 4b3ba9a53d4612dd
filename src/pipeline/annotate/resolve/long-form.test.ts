import { expect, test } from 'vitest';
import { startOfLongForm } from './long-form.ts';

test.each([
  ['United Nations Security Council', 'unsc', 0],
  ['said the Press Association', 'pa', 9],
  ['the Palestine Liberation Organization', 'plo', 4],
  ['Central Intelligence Agency', 'cia', 0],
  ['Organization of Petroleum Exporting Countries', 'opec', 0],
  ['Bosnian Serb army', 'vrs', -1],
  ['Washington', 'ap', -1],
  ['Pennsylvania', 'pa', 0],
  ['gross domestic product', 'gdp', -1],
  ['', 'pa', -1],
])('%s (%s)', (words, acronym, start) => {
  expect(startOfLongForm(words, acronym)).toBe(start);
});
