import type { Article } from '../../model/article.ts';
import type { Moved } from '../../model/permanence/moved.ts';

/** Leaves out the articles that were withdrawn or have become part of another one, though their seeds may still be there. */
export function withdraw<Seed extends { article: Article }>(seeds: readonly Seed[], moved: readonly Moved[]): Seed[] {
  const gone = new Set(moved.map(({ from }) => from));
  return seeds.filter(({ article }) => !gone.has(`articles/${article.id}`));
}
