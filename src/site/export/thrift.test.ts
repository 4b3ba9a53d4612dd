import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { anArticle, articles, entities } from '../fixtures/corpus.ts';
import { entityOffers } from './offers.ts';
import { hasExtras, shownElsewhere } from './thrift.ts';

const often = { of: 'leaders/vladimir-putin', count: 1 };
const rarely = { of: 'leaders/ebrahim-raisi', count: 1 };
const large = buildCorpus(
  Array.from({ length: 7000 }, (_, at) => anArticle({ id: `a${at}`, entities: at < 9 ? [often, rarely] : [often] })),
  entities,
);

test.each([
  ['a small site', buildCorpus(articles, entities), 'leaders/abdel-fattah-el-sisi', true],
  ['a large site', large, 'leaders/vladimir-putin', true],
  ['a large site', large, 'leaders/ebrahim-raisi', false],
])('on %s', (_, corpus, path, expected) => {
  expect(hasExtras(corpus, path)).toBe(expected);
});

test('what is not made is not offered, but the data always is', () => {
  const [leader] = entities.filter(({ id }) => id === 'ebrahim-raisi');
  expect(leader && entityOffers(leader, large).map(({ path }) => path)).toEqual(['leaders/ebrahim-raisi.json']);
  expect(shownElsewhere(large).map(({ id }) => id)).toEqual(['vladimir-putin']);
});
