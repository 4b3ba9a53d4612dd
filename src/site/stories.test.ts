import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { anArticle, entities } from './fixtures/corpus.ts';
import { daysOf, joinStories } from './stories.ts';

const story = { id: '2023-10-17-calls', title: 'Calls' };

test('a story has its accounts in the order in which they appeared', () => {
  const { stories } = buildCorpus(
    [
      anArticle({ id: 'b', date: '2023-10-18', story }),
      anArticle({ id: 'other', date: '2023-10-19' }),
      anArticle({ id: 'c', date: '2023-10-18', story }),
      anArticle({ id: 'a', date: '2023-10-17', story }),
    ],
    entities,
  );
  expect(stories.map(({ id, articles }) => [id, articles.map((each) => each.id)])).toEqual([
    [story.id, ['a', 'b', 'c']],
  ]);
  expect(stories.map(daysOf)).toEqual([{ first: '2023-10-17', last: '2023-10-18' }]);
});

test('one account alone is no story', () => {
  expect(joinStories([anArticle({ id: 'a', story })])).toEqual([]);
});
