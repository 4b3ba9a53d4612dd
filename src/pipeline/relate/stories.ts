import type { Article } from '../../model/article.ts';
import { compareText } from '../../model/order.ts';
import type { ParsedSeed } from '../../model/seed.ts';
import { relate } from '../relate.ts';

/** An article as far as its story is concerned. */
export interface Told {
  parsed: ParsedSeed;
  article: Article;
}

/**
 * Puts every article that reports the same event as another one into a story. A story is named after its earliest
 * article (by date, then id), whose id is its id; one that was given in front matter is titled as it was given.
 */
export function tellStories<Seed extends Told>(seeds: readonly Seed[]): Seed[] {
  const groups = relate(seeds.map(({ parsed: { body, story }, article: { date } }) => ({ body, story, date })));
  const members = new Map<number, Seed[]>();
  seeds.forEach((seed, index) => {
    const group = groups[index] ?? index;
    members.set(group, [...(members.get(group) ?? []), seed]);
  });
  const stories = new Map([...members].map(([group, told]) => [group, nameStory(told)]));
  return seeds.map((seed, index) => {
    const story = stories.get(groups[index] ?? index) ?? null;
    return { ...seed, article: { ...seed.article, story } };
  });
}

function nameStory(told: readonly Told[]): Article['story'] {
  const [earliest] = [...told].sort(
    ({ article: a }, { article: b }) => compareText(a.date ?? '9', b.date ?? '9') || compareText(a.id, b.id),
  );
  if (!earliest || told.length < 2) return null;
  const given = told.find(({ parsed }) => parsed.story !== null)?.parsed.story;
  return { id: earliest.article.id, title: given ?? earliest.article.title };
}
