import type { Corpus } from '../corpus.ts';
import { lastMentioned, noteOf } from '../links.ts';

/** A page that an address could mean. */
export interface Choice {
  path: string;
  name: string;
  /** What tells it from the others; empty where there is nothing to say. */
  note: string;
}

/** The pages of the paths, with what readers need to choose. */
export function chooseFrom(corpus: Corpus, paths: readonly string[]): Choice[] {
  return paths.map((path) => {
    const entity = corpus.entities.get(path);
    if (entity) return { path, name: entity.name, note: noteOf(corpus, entity, lastMentioned(corpus, path)) };
    const article = corpus.articles.find(({ id }) => path === `articles/${id}`);
    return { path, name: article?.title ?? path, note: article?.date ?? '' };
  });
}
