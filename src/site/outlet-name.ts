import type { Article } from '../model/article.ts';
import type { Corpus } from './corpus.ts';

/** What an article's outlet is called: by its file, else as the article prints it; undefined where it names none. */
export function outletName({ source }: Pick<Article, 'source'>, entities: Corpus['entities']): string | undefined {
  return source ? (entities.get(source.of)?.name ?? source.printed) : undefined;
}
