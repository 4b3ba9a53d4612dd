import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordOf } from './intern.ts';
import { tokenise } from './tokenise.ts';
import { flag, has, tokenAt } from './tokens.ts';

const words = (text: string) => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokenise', () => {
  test.each([
    ["Russia's army", ['Russia', "'s", 'army']],
    ['Russia’s army', ['Russia', '’s', 'army']],
    ["the Israelis' homes", ['the', 'Israelis', "'", 'homes']],
    ['Putin-Xi summit', ['Putin', '-', 'Xi', 'summit']],
    ['Abdel Fattah el-Sisi', ['Abdel', 'Fattah', 'el', '-', 'Sisi']],
    ['the U.S. Congress', ['the', 'U.S.', 'Congress']],
    ['in the U.S, and the U.N in', ['in', 'the', 'U.S', ',', 'and', 'the', 'U.N', 'in']],
    ['J.R.R Tolkien, W.Bush', ['J.R.R', 'Tolkien', ',', 'W.', 'Bush']],
    ['the U.S.-led force', ['the', 'U.S.', '-', 'led', 'force']],
    ['George W. Bush', ['George', 'W.', 'Bush']],
    ['at 5 a.m. today', ['at', '5', 'a.m.', 'today']],
    ["O'Brien didn't", ["O'Brien", "didn't"]],
    ["Sana'a and N'Djamena", ["Sana'a", 'and', "N'Djamena"]],
    ['2,500 men, 3.5%', ['2,500', 'men', ',', '3.5', '%']],
    ['“Yes,” he said.', ['“', 'Yes', ',', '”', 'he', 'said', '.']],
    ['Erdoğan’s', ['Erdoğan', '’s']],
    ['A plan B.', ['A', 'plan', 'B', '.']],
    ['😀 ok', ['😀', 'ok']],
    ['', []],
    [' \n\n ', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('folds case, diacritics, apostrophes and the dots of initials', () => {
    expect(tokenise('Erdoğan Łódź U.S. D’Alema').folded).toEqual(['erdogan', 'lodz', 'us', "d'alema"]);
  });

  test('flags capitals, acronyms, marks and paragraphs', () => {
    const tokens = tokenise('The UN met.\n\nU.S. officials');
    const flagged = (bit: number) => tokens.folded.filter((_, i) => has(tokens, i, bit));
    expect(flagged(flag.capitalised)).toEqual(['the', 'un', 'us']);
    expect(flagged(flag.allCaps)).toEqual(['un', 'us']);
    expect(flagged(flag.punctuation)).toEqual(['.']);
    expect(flagged(flag.paragraphStart)).toEqual(['the', 'us']);
  });

  test('tokenAt finds the covering token, else the next', () => {
    const tokens = tokenise('a bc  d');
    expect([0, 2, 3, 4, 6, 9].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

describe('whatever the text', () => {
  const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...'aB.’-5 \n')), { maxLength: 30 });

  test('tokens and white space cover each character once', () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const text = pieces.join('');
        const { length, start, end } = tokenise(text);
        const gaps = Array.from({ length: length + 1 }, (_, i) => text.slice(end[i - 1] ?? 0, start[i] ?? text.length));
        expect(gaps.join('').trim()).toBe('');
        expect(Array.from({ length }, (_, i) => (end[i] ?? 0) > (start[i] ?? 0)).includes(false)).toBe(false);
      }),
    );
  });

  test('one number stands for one folded word or mark', () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const { length, numbers, folded } = tokenise(pieces.join(''));
        for (let i = 0; i < length; i++) if (numbers[i] !== 0) expect(wordOf(numbers[i] ?? 0)).toBe(folded[i]);
      }),
    );
  });
});
