import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionSchema } from '../model/seed.ts';
import { parseSeed } from './parse.ts';

const founding = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8'),
});

describe('the founding articles', () => {
  test('MENAFN', () => {
    const seed = parseSeed(founding('000_2fa367f591adf018.txt'));
    expect(seed).toMatchObject({
      date: '2023-10-17',
      source: 'MENAFN',
      place: null,
      header: 'date 2023-10-17 (MENAFN) ',
    });
    expect(seed).toMatchObject({ title: null, related: [], placeSpan: null });
    expect(seed.paragraphs).toHaveLength(4);
    expect(seed.body.startsWith('Russian President Vladimir Putin embarked')).toBe(true);
  });

  test('The Diplomatic Insight', () => {
    const seed = parseSeed(founding('004_d9decea979ecf8f7.txt'));
    expect(seed).toMatchObject({ date: '2023-10-17', source: 'TDI', place: 'Moscow', placeSpan: { start: 0, end: 6 } });
    expect(seed.header).toBe('Moscow, 17 October 2023 (TDI): ');
    expect(seed.related).toEqual(['Also read:\u00a0China stands with peace and humanity on Palestine Issue']);
    expect(seed.paragraphs).toHaveLength(10);
  });
});

describe('what is said twice', () => {
  const text = '---\ntitle: Talks\ndate: 2023-10-18\nplace: Kyiv\n---\nMoscow, 17 October 2023 (TDI): Talks began.';

  test('front matter stands above dateline and file name, and the dateline still leaves the body', () => {
    const seed = parseSeed({ name: '2023-10-19.txt', text });
    expect(seed).toMatchObject({
      title: 'Talks',
      date: '2023-10-18',
      place: 'Kyiv',
      source: 'TDI',
      body: 'Talks began.',
    });
    expect(seed.placeSpan).toBeNull();
  });

  test('a correction stands above front matter', () => {
    const correction = correctionSchema.parse({ date: '2023-10-16', source: 'AFP' });
    expect(parseSeed({ name: 'a.txt', text, correction })).toMatchObject({
      date: '2023-10-16',
      source: 'AFP',
      title: 'Talks',
    });
  });

  test.each([
    ['2023-10-19-talks.txt', '2023-10-19'],
    ['tdi_20231019.txt', '2023-10-19'],
    ['2023_10_19.txt', '2023-10-19'],
    ['000_2fa367f591adf018.txt', null],
    ['2023-02-30.txt', null],
    ['120231019.txt', null],
  ])('the file name %s gives %s where the text has no date', (name, date) => {
    expect(parseSeed({ name, text: 'Talks began.' }).date).toBe(date);
  });
});

test('header, body and related lines give back the contracted paragraphs', () => {
  const word = fc.constantFrom(
    'Moscow',
    ', ',
    '17 October 2023',
    ' (TDI)',
    ': ',
    '\n',
    '\n\n',
    ' ',
    'Also read: ',
    'x',
    '.',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = `${words.join('')}\n\nEnd of it.\n\nRead more: x`;
      const { header, body, related, paragraphs, toRaw } = parseSeed({ name: 'a.txt', text });
      expect(paragraphs.join('\n\n')).toBe(body);
      const everything = [(header ?? '') + body, ...related].join('');
      if (!text.startsWith('---')) expect(everything.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const { index, 0: letter } of body.matchAll(/\S/g)) expect(text.charAt(toRaw(index))).toBe(letter);
    }),
    { numRuns: 2000 },
  );
});

test('a paragraph of 200,000 characters is one paragraph', () => {
  const text = `MOSCOW, 17 October 2023 (TDI) - ${'Talks, “(began – '.repeat(12_500)}`;
  expect(parseSeed({ name: 'a.txt', text })).toMatchObject({ source: 'TDI', paragraphs: [text.slice(32).trim()] });
});
