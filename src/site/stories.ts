import type { Article } from '../model/article.ts';
import { compareText } from '../model/order.ts';

/** Articles that report the same event. */
export interface Story {
  id: string;
  title: string;
  /** At least two, earliest first. */
  articles: readonly Article[];
}

/** The stories of some articles (newest first), those with the newest article first. */
export function joinStories(articles: readonly Article[]): Story[] {
  const stories = new Map<string, { id: string; title: string; articles: Article[] }>();
  for (const article of articles) {
    if (!article.story) continue;
    const story = stories.get(article.story.id) ?? { ...article.story, articles: [] };
    story.articles.push(article);
    stories.set(story.id, story);
  }
  for (const story of stories.values()) story.articles.sort(earliestFirst);
  return [...stories.values()].filter((story) => story.articles.length > 1);
}

/** The first and last day of a story’s dated articles; undefined where none is dated. */
export function daysOf({ articles }: Pick<Story, 'articles'>): { first: string; last: string } | undefined {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** Path of a story’s page. */
export function storyPath({ id }: Pick<Story, 'id'>): string {
  return `stories/${id}`;
}

/** Undated ones last. */
function earliestFirst(a: Article, b: Article): number {
  return compareText(a.date ?? '9', b.date ?? '9') || compareText(a.id, b.id);
}
