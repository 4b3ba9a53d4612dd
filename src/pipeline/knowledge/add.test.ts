import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leaderSchema, organisationSchema, placeSchema } from '../../model/entity.ts';
import { addLeader, type LeaderAnswers } from './add.ts';
import type { Known } from './check/finding.ts';

const known: Known[] = [
  {
    path: 'leaders/td/idriss-deby.yaml',
    entity: {
      entity: 'leader',
      id: 'idriss-deby',
      ...leaderSchema.parse({
        name: 'Idriss Déby',
        wikidata: 'Q57408',
        roles: [{ office: 'President of Chad', class: 'head-of-state', country: 'chad', from: '1990', source: 'test' }],
      }),
    },
  },
  {
    path: 'organisations/african-union.yaml',
    entity: {
      entity: 'organisation',
      id: 'african-union',
      ...organisationSchema.parse({ name: 'African Union', acronym: 'AU', kind: 'igo' }),
    },
  },
  {
    path: 'places/td/chad.yaml',
    entity: {
      entity: 'place',
      id: 'chad',
      ...placeSchema.parse({ name: 'Chad', kind: 'country', iso2: 'TD', iso3: 'TCD' }),
    },
  },
];

const answers: LeaderAnswers = {
  name: 'Ana Example',
  office: 'President of Chad',
  country: 'td',
  from: '2026-02-01',
  source: 'hand',
};

describe('a leader is added', () => {
  test.each([
    ['by the code of a country', answers, 'leaders/td/ana-example.yaml', { country: 'chad', class: 'head-of-state' }],
    [
      'by its name',
      { ...answers, country: 'Chad', office: 'Prime Minister of Chad' },
      'leaders/td/ana-example.yaml',
      { class: 'head-of-government' },
    ],
    [
      'of an organisation',
      { ...answers, country: undefined, organisation: 'AU', office: 'Chairperson' },
      'leaders/international/ana-example.yaml',
      { organisation: 'african-union', class: 'head-of-organisation' },
    ],
    [
      'with a year where the id is taken',
      { ...answers, name: 'Chad', from: '2026', aliases: [] },
      undefined,
      undefined,
    ],
  ])('%s', (_, said, path, role) => {
    const added = addLeader(said, known);
    if (path === undefined)
      return expect(added).toMatchObject({ refusals: [expect.stringContaining('leaders/td/chad-2026.yaml')] });
    expect(added).toMatchObject({ path });
    const leader = leaderSchema.parse(parse('text' in added ? added.text : ''));
    expect(leader.roles[0]).toMatchObject(role ?? {});
  });

  test('in a file that is written like all others', () => {
    const said = {
      ...answers,
      wikidata: 'Q42',
      shortName: 'Ana',
      aliases: ['Anna Example'],
      until: 'unknown',
      from: '2026',
    };
    const added = addLeader(said, known);
    expect('text' in added && added.text).toMatchInlineSnapshot(`
      "name: Ana Example
      wikidata: Q42
      shortName: Ana
      aliases:
        - Anna Example
      roles:
        - office: President of Chad
          class: head-of-state
          country: chad
          from: '2026'
          until: unknown
          source: hand
      "
    `);
  });
});

test.each([
  ['a name that is taken', { ...answers, name: 'Idriss Deby' }],
  ['an item that is taken', { ...answers, wikidata: 'Q57408' }],
  ['an alias that is taken', { ...answers, aliases: ['Idriss Déby'] }],
  ['a country that is not known', { ...answers, country: 'Chadd' }],
  ['a date that is none', { ...answers, from: 'last year' }],
  ['an end before the start', { ...answers, until: '2025' }],
])('%s is refused', (_, said) => {
  expect(addLeader(said, known)).toMatchSnapshot();
});
