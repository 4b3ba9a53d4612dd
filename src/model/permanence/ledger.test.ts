import { expect, test } from 'vitest';
import { parseLedger, recordedIds, writeLedger } from './ledger.ts';

const ledger = {
  '/leaders/vladimir-putin/': {},
  '/articles/2023-10-17-talks/': { seed: 'b.txt', paragraphs: ['p-1', 'p-2'], earlier: { 'p-0': 'p-1' } },
  '/leaders/putin/': { to: ['leaders/vladimir-putin'] },
};

test('is sorted, one address a line, and reads back', () => {
  expect(writeLedger(ledger)).toMatchInlineSnapshot(`
    "{
    "/articles/2023-10-17-talks/": {"seed":"b.txt","paragraphs":["p-1","p-2"],"earlier":{"p-0":"p-1"}},
    "/leaders/putin/": {"to":["leaders/vladimir-putin"]},
    "/leaders/vladimir-putin/": {}
    }
    "
  `);
  expect(parseLedger(writeLedger(ledger))).toEqual(ledger);
  expect(parseLedger(writeLedger({}))).toEqual({});
});

test('knows the ids of articles by their seeds', () => {
  expect([...recordedIds(ledger)]).toEqual([['b.txt', '2023-10-17-talks']]);
});
