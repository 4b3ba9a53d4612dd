import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { articles, entities } from './fixtures/corpus.ts';
import { leaderPages, leadersBy, underHeadings } from './leader-indexes.ts';
import { ENTITIES_A_PAGE } from './paging.ts';

const putin = entities.find(({ id }) => id === 'vladimir-putin');
if (putin?.entity !== 'leader') throw new Error('The fixture has no Putin.');
const offices = putin.roles.map((role) => ({ ...role, country: 'russia' }));
const foreign = {
  ...putin,
  id: 'x',
  name: 'X Y',
  roles: offices.map((role) => ({ ...role, country: 'cote-d-ivoire' })),
};
const corpus = buildCorpus(articles, [
  ...entities.filter(({ id }) => id !== putin.id),
  { ...putin, roles: offices },
  foreign,
]);

test('leaders stand under their countries, by name', () => {
  expect(leadersBy(corpus, 'country').map(({ heading, lines }) => [heading, lines.map(({ name }) => name)])).toEqual([
    ['Cote D Ivoire', ['X Y']],
    ['Russia', ['Vladimir Putin']],
  ]);
});

test('kinds of office stand in the order of their rank', () => {
  expect(leadersBy(corpus, 'office').map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ['Heads of state', 4],
  ]);
});

test('an index of many leaders is cut into pages, and its headings go on', () => {
  const many = Array.from({ length: ENTITIES_A_PAGE }, (_, n) => ({ ...foreign, id: `x${n}`, name: `X ${n}` }));
  const pages = leaderPages(
    buildCorpus(articles, [...entities.filter(({ id }) => id !== putin.id), putin, ...many]),
    'office',
  );
  expect(pages.length).toBe(2);
  const headings = pages.map(({ items }) => underHeadings(items).map(({ heading }) => heading));
  expect(headings[1]).toEqual(headings[0]);
});
