import { expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { articleListPages } from './article-lists.ts';
import { buildCorpus } from './corpus.ts';
import { byInitial, entityIndexPages, lettersOf } from './entity-index.ts';
import { anArticle, articles, entities } from './fixtures/corpus.ts';
import { homeView } from './home-view.ts';

const corpus = buildCorpus(articles, entities);

test('articles are listed all together and by month', () => {
  expect(articleListPages(corpus).map(({ list, rest, page }) => [list, rest, page.items.length])).toEqual([
    ['articles', undefined, 4],
    ['articles/2023-10', '2023-10', 2],
    ['articles/2011-01', '2011-01', 1],
    ['articles/undated', 'undated', 1],
  ]);
});

test('a long list has further pages under its own address', () => {
  const many = Array.from({ length: 45 }, (_, index) => anArticle({ id: `undated-${index}` }));
  expect(articleListPages(buildCorpus(many, [])).map(({ rest }) => rest)).toEqual([
    undefined,
    '2',
    'undated',
    'undated/2',
  ]);
});

test('kinds without any entity have no index', () => {
  expect(entityIndexPages(corpus).map(({ folder, total }) => [folder, total])).toEqual([
    ['leaders', 3],
    ['places', 2],
    ['topics', 1],
    ['outlets', 1],
  ]);
});

test('an index is in letters, and tells offices of the day when somebody was last named', () => {
  const groups = byInitial(corpus, corpus.ofKind.get('leader') ?? []);
  expect(groups.map(({ letter, lines }) => [letter, lines.map(({ note, count }) => `${note} ${count}`)])).toEqual([
    ['P', ['President of Russia 10']],
    ['R', ['President of Iran 3']],
    ['S', ['President of Egypt 1']],
  ]);
});

test('no line of an index says that dates are not certain', () => {
  const unchecked = entities.map((entity) =>
    entity.entity === 'leader'
      ? { ...entity, roles: entity.roles.map((role) => ({ ...role, unchecked: true as const })) }
      : entity,
  );
  const doubtful = buildCorpus(articles, unchecked);
  const groups = byInitial(doubtful, doubtful.ofKind.get('leader') ?? []);
  expect(groups.flatMap(({ lines }) => lines.map(({ note }) => note))).toEqual([
    'President of Russia',
    'President of Iran',
    'President of Egypt',
  ]);
});

test('a letter says on which page of an index it begins', () => {
  const topic = (id: number): Entity => {
    const name = id < 200 ? `Ban ${id}` : `Coup ${id}`;
    return { entity: 'topic', id: `t${id}`, name, aliases: [], terms: [name] };
  };
  const many = buildCorpus(
    [],
    Array.from({ length: 201 }, (_, id) => topic(id)),
  );
  expect(lettersOf(many, 'topic')).toEqual([
    { letter: 'B', number: 1 },
    { letter: 'C', number: 2 },
  ]);
});

test('the home page of an empty corpus says so', () => {
  expect(homeView(buildCorpus([], [])).totals).toBe('There are no articles yet.');
  expect(homeView(corpus).totals).toBe('So far 4 articles, 1 outlet and 3 leaders.');
});
