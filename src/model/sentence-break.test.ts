import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextBreak } from './sentence-break.ts';

/** Each text is written with `|` where a sentence ends; the white space behind it belongs to it. */
const texts = [
  'One. |Two! |Three? |Four',
  'It rose 3.5 percent in the U.S. |And “why?” |Nobody knew.',
  'He said so (twice.) |Then he left...  |“Well,” she said.',
  'He paid etc. and left; e.g. to Paris. |Éva stayed.',
  'First line\n|Second line\r\n|\n|Third',
  'Wait?! |No. – he goes on, or not.',
  'Twelve were hurt. |14 people died. |$5 million was paid.',
  '他走了。|她来了。|',
  'Zo´e left.\u0301 |Ann stayed.',
];

function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  while ((breaks.at(-1) ?? 0) < text.length) breaks.push(nextBreak(text, breaks.at(-1) ?? 0));
  return breaks;
}

describe('nextBreak, from break to break', () => {
  test.each(texts)('%j', (marked) => {
    const pieces = marked.split('|').filter((piece) => piece !== '');
    const text = pieces.join('');
    const starts = [0, ...sentenceBreaks(text)];
    expect(starts.slice(1).map((end, n) => text.slice(starts[n], end))).toEqual(pieces);
  });

  test('an empty text has none', () => {
    expect(sentenceBreaks('')).toEqual([]);
  });

  // Intl.Segmenter knows the annex too, two orders of magnitude slower; our own rule for numbers is left out.
  test('breaks where Intl.Segmenter does, whatever the text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const parts = 'a B c. ! ? \n \r \u2028 ( ) " “ ” , — … é É \u0301 \u00ad 中 。 😀 𝒜 𝒶 ‼ \u00a0'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, ' ', '. '), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const expected = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
        expect(sentenceBreaks(text)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('breaks rise to the end, so that sentences cover each character once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const breaks = sentenceBreaks(text);
        expect(breaks.at(-1) ?? 0).toBe(text.length);
        expect(breaks.every((end, n) => end > (breaks[n - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
