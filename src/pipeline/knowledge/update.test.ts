import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { leaderSchema } from '../../model/entity.ts';
import type { Known } from './check/finding.ts';
import { showDiff } from './diff.ts';
import { querySparql } from './sparql.ts';
import { rows, standInWikidata } from './stand-in-wikidata.ts';
import { findUpdates } from './update.ts';

const files: Record<string, string> = {
  'leaders/fr/a-able.yaml': `# Kept as it is.
name: A Able
wikidata: Q1
roles:
  - office: Foreign Minister of France
    class: foreign-minister
    country: france
    from: '2021' # from the yearbook
    until: unknown
    source: wikidata-open-2022
`,
  'leaders/fr/b-baker.yaml': `name: B Baker
wikidata: Q2
roles:
  - office: Prime Minister of France
    class: head-of-government
    country: france
    from: 2020-07-03
    until: 2022-05-16
    source: wikidata
  - office: Foreign Minister of France
    class: foreign-minister
    country: france
    from: 2023-01
    source: curated
    unchecked: true
`,
  'leaders/fr/c-charlie.yaml': `name: C Charlie
shortName: Charlie
roles:
  - office: President of France
    class: head-of-state
    country: france
    from: 2024-01-01
    source: factbook
`,
};

const known = Object.entries(files).map(([path, text]): Known => {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
  return { path, entity: { entity: 'leader', id, ...leaderSchema.parse(parse(text)) } };
});

const entity = (id: string) => `http://www.wikidata.org/entity/${id}`;

/** The diffs that come of what Wikidata answers about offices, and about people of a name. */
async function diffs(tenures: Record<string, string>[], namesakes: Record<string, string>[] = []) {
  const server = await standInWikidata([
    (query, response) => (query.includes('p:P39') ? rows(...tenures) : rows(...namesakes))(query, response),
  ]);
  onTestFinished(server.close);
  const updates = await findUpdates(known, {
    ask: (query) => querySparql(query, { url: server.url, timeout: 5000, pauses: [] }),
    textOf: (path) => files[path] ?? '',
  });
  return updates.map(({ path, before, after }) => showDiff(path, before, after)).join('\n');
}

const start = { start: '2021-02-03T00:00:00Z', startPrecision: '11' };
const minister = 'Minister of Foreign Affairs of France';

test('an end that is not known, and a start to the day', async () => {
  const end = { end: '2022-05-20T00:00:00Z', endPrecision: '11' };
  expect(await diffs([{ person: entity('Q1'), office: minister, ...start, ...end }])).toMatchInlineSnapshot(`
    "--- leaders/fr/a-able.yaml
          class: foreign-minister
          country: france
    -     from: '2021' # from the yearbook
    -     until: unknown
    -     source: wikidata-open-2022
    +     from: '2021-02-03' # from the yearbook
    +     until: 2022-05-20
    +     source: wikidata"
  `);
});

test('a date that no source confirmed, and a later tenure of an office that the knowledge covers', async () => {
  const confirmed = { start: '2023-01-11T00:00:00Z', startPrecision: '11' };
  const later = { start: '2025-10-01T00:00:00Z', startPrecision: '10' };
  expect(
    await diffs([
      { person: entity('Q2'), office: minister, ...confirmed },
      { person: entity('Q2'), office: 'Prime Minister of France', ...later },
      { person: entity('Q2'), office: 'member of the parliament', ...later },
    ]),
  ).toMatchInlineSnapshot(`
    "--- leaders/fr/b-baker.yaml
          class: foreign-minister
          country: france
    -     from: 2023-01
    -     source: curated
    -     unchecked: true
    +     from: 2023-01-11
    +     source: wikidata+curated
    +   - office: Prime Minister of France
    +     class: head-of-government
    +     country: france
    +     from: 2025-10
    +     source: wikidata"
  `);
});

test('the item of the only person of that name in that office', async () => {
  const office = 'President of France';
  expect(
    await diffs(
      [],
      [
        { name: 'C Charlie', person: entity('Q3'), office },
        { name: 'C Charlie', person: entity('Q4'), office: 'mayor' },
      ],
    ),
  ).toMatchInlineSnapshot(`
    "--- leaders/fr/c-charlie.yaml
      name: C Charlie
      shortName: Charlie
    + wikidata: Q3
      roles:
        - office: President of France"
  `);
});

test.each([
  ['nothing', [], []],
  [
    'an end that differs from ours',
    [
      {
        person: entity('Q2'),
        office: 'Prime Minister of France',
        start: '2020-07-03T00:00:00Z',
        end: '2022-06-01T00:00:00Z',
      },
    ],
    [],
  ],
  [
    'a date that is only a century',
    [{ person: entity('Q1'), office: minister, start: '2001-01-01T00:00:00Z', startPrecision: '7' }],
    [],
  ],
  [
    'two people of one name and office',
    [],
    ['Q5', 'Q6'].map((id) => ({ name: 'C Charlie', person: entity(id), office: 'President of France' })),
  ],
  ['the item of somebody else', [], [{ name: 'C Charlie', person: entity('Q1'), office: 'President of France' }]],
])('nothing changes for %s', async (_, tenures, namesakes) => {
  expect(await diffs(tenures, namesakes)).toBe('');
});
