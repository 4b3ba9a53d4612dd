import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { parseSeed } from '../parse.ts';
import { tellStories } from './stories.ts';

const quake = 'Rescuers searched Sembalun on Lombok after an earthquake that killed 31 people, BNPB said.';

/** A seed with the one field of its article that stories are told by. */
function told(id: string, text: string) {
  const parsed = parseSeed({ name: `${id}.txt`, text });
  // Only what tellStories reads: the rest of an article's front matter has its own tests.
  return { parsed, article: { id, title: `Title of ${id}`, date: parsed.date, story: null } as unknown as Article };
}

const seeds = [
  told('b', `Jakarta, 8 August 2018 (Antara): ${quake}`),
  told('a', `Jakarta, 7 August 2018 (AFP): ${quake}`),
  told('c', 'Lyon, 7 August 2018 (AFP): Police arrested nine farmers.'),
];

test('a story is named after its earliest article, and one article is no story', () => {
  const stories = tellStories(seeds).map(({ article }) => article.story);
  expect(stories).toEqual([{ id: 'a', title: 'Title of a' }, { id: 'a', title: 'Title of a' }, null]);
});

test('a given story is titled as it was given', () => {
  const given = told('d', '---\nstory: August 2018\n---\nBakers met in Bern.');
  const other = told('e', '---\nstory: August 2018\n---\nSailors reached Oslo.');
  const stories = tellStories([...seeds, given, other]).map(({ article }) => article.story);
  expect(stories.slice(3)).toEqual([
    { id: 'd', title: 'August 2018' },
    { id: 'd', title: 'August 2018' },
  ]);
  expect(stories[0]?.id).toBe('a');
});
