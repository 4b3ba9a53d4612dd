import fc, { property, assert as prove } from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

/** From RFC 8949, appendix A. */
const examples: [Cbor, string][] = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1000000, '1a000f4240'],
  ['IETF', '6449455446'],
  ['水', '63e6b0b4'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
];

test.each(examples)('%j is %s', (item, hex) => {
  expect(encodeCbor(item).toString('hex')).toBe(hex);
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(item);
});

test('what is written is read back', () => {
  const { item } = fc.letrec<{ item: Cbor }>((tie) => ({
    item: fc.oneof({ maxDepth: 4 }, fc.nat(), fc.string({ unit: 'grapheme' }), fc.array(tie('item'))),
  }));
  prove(
    property(item, (value) => {
      expect(decodeCbor(encodeCbor(value))).toEqual(value);
    }),
  );
});

test.each(['f4', 'a0', '1b0000000000000001'])('%s, which no index holds, is refused', (hex) => {
  expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow('not expected');
});
