import { expect, test } from 'vitest';
import { splitSentences } from './sentence.ts';

/** Each text is written with `|` where a sentence ends and the next one begins. */
const texts = [
  'Putin spoke on Monday. | He called for a ceasefire.',
  'Mr. Putin met Gen. Valery Gerasimov and Lt. Gen. Smith. | They talked.',
  'The U.S. Senate voted. | The U.N. Security Council did not.',
  'He flew to the U.S. | The visit lasted two days.',
  'He flew to the U.S. on Monday.',
  'He lives in Washington, D.C. | It is large.',
  'J. D. Vance and George W. Bush met. | A. B. Yehoshua wrote.',
  'The talks began at 9 a.m. Monday in Doha. | They ended at 5 p.m. | The two left.',
  'It was signed on Jan. 5 in Paris. | On Oct. 17 it lapsed.',
  'Resolution No. 2334 passed. | The answer was no. | Nobody spoke.',
  'Apple Inc. Chief Executive Tim Cook spoke. | He works for Apple Inc. | The firm is large.',
  'Martin Luther King Jr. Day is in January.',
  '“Why?” he asked. | “Because,” she said.',
  '"Why now?" Putin asked. | "We are ready!" she shouted.',
  '“Why now?” Sen. Ted Cruz quipped. | “When?” Mr. Sanders, who opposed the bill, demanded to know.',
  '“Why now?” | Clinton left the room. | “When?” | On Monday, after a long day, the crowd said no.',
  '“We are ready. | We will go,” he said.',
  '“We are ready.” | The president left.',
  'He said: “We go.” | “When?” | Nobody knew.',
  'Twelve were hurt. | 14 people died. | $5 million was paid.',
  'Inflation was 3.5 percent in St. Petersburg vs. 4.1 percent elsewhere. | It fell.',
  'Tests, i.e. Trials, e.g. Phase III, went on. | They ended.',
  'First paragraph without a full stop\n\n| Second one. | And more.',
  'The price of Brent rose to $80.50. | Oil fell…',
  'Seven people (five in Kyiv) died. | (Reuters reported six.) | More followed.',
  'The Rev. Al Sharpton, Sens. Cruz and Rubio, and Rep. John Lewis spoke. | So did others.',
];

test.each(texts)('%s', (marked) => {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('| ', '');
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('an empty or blank text has no sentence', () => {
  expect([...splitSentences(''), ...splitSentences(' \n\n ')]).toEqual([]);
});

test('offsets count UTF-16 code units and leave out white space', () => {
  expect(splitSentences('  😀 One.  Two. ')).toEqual([
    { start: 2, end: 9 },
    { start: 11, end: 15 },
  ]);
});
