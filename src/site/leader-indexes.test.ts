import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { articles, entities } from './fixtures/corpus.ts';
import { leadersBy } from './leader-indexes.ts';

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
