import { expect, test } from 'vitest';
import { cutParagraphs } from './paragraphs.ts';

test.each<[why: string, text: string, paragraphs: string[]]>([
  ['blank lines part paragraphs', 'One.\n\nTwo.\n\n\n\nThree.\n', ['One.', 'Two.', 'Three.']],
  ['an inner line end is one space', 'One\ntwo  \n  three.\n\nFour.', ['One two three.', 'Four.']],
  ['without blank lines each line is one', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ['blank lines around do not count', '\n\nOne.\nTwo.\n\n', ['One.', 'Two.']],
  ['CRLF', 'One\r\ntwo.\r\n\r\nThree.\r\n', ['One two.', 'Three.']],
  ['CR alone', 'One\rtwo.\r\rThree.', ['One two.', 'Three.']],
  ['lines of white space are blank', 'One.\n \t\u00a0\nTwo.', ['One.', 'Two.']],
  ['white space within a line stays', 'One  two\u00a0three.', ['One  two\u00a0three.']],
  ['nothing', ' \n\n ', []],
])('%s', (_why, text, paragraphs) => {
  expect(cutParagraphs(text).paragraphs).toEqual(paragraphs);
});

test('every character of the paragraphs is found at its offset in the text', () => {
  const text = '\ufeff One\r\n  two. \r\n\r\n\r\n😀 Three\r\nfour.\r\n';
  const { paragraphs, toText } = cutParagraphs(text);
  const joined = paragraphs.join('\n\n');
  const wrong = [...joined.matchAll(/\S/g)].filter(({ index, 0: letter }) => text.charAt(toText(index)) !== letter);
  expect(wrong).toEqual([]);
  expect(text.slice(toText(joined.indexOf('two.')), toText(joined.indexOf('two.') + 4))).toBe('two.');
  expect(text.slice(toText(joined.length)).trim()).toBe('');
});
