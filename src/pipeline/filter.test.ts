import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { compileIndex } from './annotate/compile.ts';
import { annotateLines } from './filter/annotate-lines.ts';
import { readLines } from './filter/lines.ts';
import { listEntities } from './filter/list.ts';
import { filter } from './filter.ts';
import { loadKnowledge } from './knowledge/load.ts';

const { entities } = await loadKnowledge('content');
const index = compileIndex(entities);

const record = (input: object) => JSON.parse(String(annotateLines([JSON.stringify(input)], index)));

describe('a line', () => {
  test('has the keys of the contract, in its order', () => {
    const out = record({ id: 7, text: 'Moscow, 17 October 2023 (TDI): Vladimir Putin called.' });
    expect(Object.keys(out)).toEqual(['id', 'header', 'mentions', 'statements', 'contacts', 'unresolved']);
    expect(Object.keys(out.header)).toEqual(['date', 'place', 'source', 'headline']);
    expect(out.mentions).toEqual([
      { start: 0, end: 6, surface: 'Moscow', entity: 'moscow', kind: 'place', wikidata: 'Q649', rule: 'dateline' },
      {
        start: 31,
        end: 45,
        surface: 'Vladimir Putin',
        entity: 'vladimir-putin',
        kind: 'leader',
        wikidata: 'Q7747',
        rule: 'full-name',
      },
    ]);
    expect(out.header).toMatchObject({ date: '2023-10-17', place: 'Moscow', source: 'TDI' });
  });

  test.each([
    ['😀 Vladimir Putin left.', 2, 16],
    ['One.\r\n\r\nThen Vladimir Putin left.', 13, 27],
    ['One 𝄞.\r\n\r\n  Then 😀 Vladimir Putin left.', 19, 33],
    ['\ufeffVladimir Putin left.', 1, 15],
    ['One.\n\nThey met Vladimir\nPutin there.', 15, 29],
  ])('counts code points of the raw text: %j', (text, start, end) => {
    const [mention] = record({ text, date: '2023-10-17' }).mentions;
    expect([mention.start, mention.end]).toEqual([start, end]);
    expect(mention.surface).toBe(Array.from(text).slice(start, end).join(''));
  });

  test('lists what stays open, with reasons and candidates', () => {
    const { unresolved } = record({
      text: 'Georgian President Xavier Nobody saw Congolese troops.',
      date: '2023-10-17',
    });
    expect(unresolved.map(({ surface, reason, candidates }: Open) => [surface, reason, candidates])).toEqual([
      ['Xavier Nobody', 'unknown-person', []],
      ['Congolese', 'ambiguous', ['democratic-republic-of-the-congo', 'republic-of-the-congo']],
    ]);
  });

  test.each([
    ['not json', /^not JSON: /],
    ['{"id":1}', /^text: /],
    ['{"text":5}', /^text: /],
    ['{"text":"x","date":"yesterday"}', /^date: /],
    ['[]', /expected object/],
  ])('is refused with a reason: %s', (line, reason) => {
    expect(annotateLines([line], index)).toEqual([expect.objectContaining({ message: expect.stringMatching(reason) })]);
  });
});

interface Open {
  surface: string;
  reason: string;
  candidates: string[];
}

describe('the stream', () => {
  test('keeps the order, passes over blank lines, names bad ones and goes on', async () => {
    const written: string[] = [];
    const complaints: string[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write(chunk, _, done) {
        written.push(String(chunk));
        setImmediate(done);
      },
    });
    const lines = ['{"id":"a","text":"One."}', '', 'oops', '{"id":"b","text":"Two."}'];
    const bad = await filter(
      { input: bytes(lines.join('\n')), output, complain: (line) => complaints.push(line) },
      index,
    );
    const ids = written
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect([ids, bad]).toEqual([['a', 'b'], 1]);
    expect(complaints).toEqual([expect.stringMatching(/^line 3: not JSON/)]);
  });

  test('cuts lines anywhere: inside a character, before a line feed, without a last one', async () => {
    const whole = Buffer.from('é1\r\né2\n\né3');
    for (let size = 1; size <= whole.length; size++) {
      const read: string[] = [];
      for await (const lines of readLines(pieces(whole, size))) read.push(...lines);
      expect(read).toEqual(['é1', 'é2', '', 'é3']);
    }
  });
});

test('the list of entities has four kinds, each with its keys', () => {
  const listed = listEntities(entities).map((line) => JSON.parse(line));
  expect(listed).toHaveLength(entities.size);
  expect([...new Set(listed.map(({ kind }) => kind))].sort()).toEqual(['leader', 'organisation', 'place', 'topic']);
  expect(listed.find(({ id }) => id === 'kremlin')).toEqual({
    id: 'kremlin',
    kind: 'organisation',
    wikidata: null,
    name: 'Kremlin',
  });
});

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function* pieces(whole: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}
