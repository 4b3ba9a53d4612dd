import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter, writeFrontMatter } from './front-matter.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '---',
    '- a',
    'no',
    '2023-10-17',
    '0x1f',
    '~',
    ' a: b ',
    '"',
    "'",
    '#',
    '\u2028\u0085',
    '\ufeff',
    '{',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

test('YAML and we read the same strings, and none can end the block', () => {
  const values = fc.record({ title: hostile, date: fc.option(hostile), related: fc.array(hostile), n: fc.integer() });
  const property = fc.property(values, (data) => {
    const yaml = writeFrontMatter(data);
    expect(readFrontMatter(yaml)).toEqual(data);
    expect(parse(yaml)).toEqual(data);
    expect(yaml.split('\n')).toHaveLength(4);
  });
  fc.assert(property, { numRuns: 500, seed: 1 });
});

test('reads well', () => {
  const data = {
    title: 'Putin: “no”',
    date: '2023-10-17',
    url: null,
    entities: [{ of: 'leaders/vladimir-putin', count: 3 }],
  };
  expect(writeFrontMatter(data)).toMatchInlineSnapshot(`
    "title: "Putin: “no”"
    date: "2023-10-17"
    url: null
    entities: [{"of":"leaders/vladimir-putin","count":3}]"
  `);
});
