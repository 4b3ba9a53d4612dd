import { expect, test } from 'vitest';
import { labelStories } from './stories.ts';

const quake = 'Rescuers searched Sembalun on Lombok after an earthquake that killed 31 people, BNPB said.';

test('each good line gets a label in order, and each bad line a message', () => {
  const input = [
    { id: 'a', text: quake },
    { id: 7, text: 'Police in Lyon arrested nine farmers.', date: '2023-10-17' },
    { text: `JAKARTA (Reuters) - ${quake}` },
  ];
  const lines = input.map((line) => JSON.stringify(line)).toSpliced(1, 0, '', 'nonsense', '{"id":1}');
  expect(labelStories(lines.join('\n'))).toEqual({
    lines: ['{"id":"a","story":"story-1"}', '{"id":7,"story":"story-2"}', '{"id":null,"story":"story-1"}'],
    complaints: [expect.stringMatching(/^line 3: not JSON/), expect.stringMatching(/^line 4: text: /)],
  });
});
