import { createHash } from 'node:crypto';
import { slugify } from '../../model/slug.ts';

/** What an article's id is made from. */
export interface Named {
  /** Bare file name of the seed. */
  seed: string;
  date: string | null;
  title: string;
}

const longest = 60;

/**
 * The id of each article, in the given order: `<date>-<words of the title>`, or the recorded one, which never changes.
 * Of several that would share an id, the first by name of its seed has it bare, and each other one adds four
 * characters that come from the name of its own seed, so that a further seed rarely changes them.
 */
export function articleIds(articles: readonly Named[], recorded: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set(recorded.values());
  const ids = new Map<string, string>();
  for (const article of [...articles].sort((a, b) => (a.seed < b.seed ? -1 : 1))) {
    const id = recorded.get(article.seed) ?? freeId(article, taken);
    taken.add(id);
    ids.set(article.seed, id);
  }
  return ids;
}

function freeId({ seed, date, title }: Named, taken: ReadonlySet<string>): string {
  const words = shortened(slugify(title)) || 'article';
  const id = `${date ?? 'undated'}-${words}`;
  if (!taken.has(id)) return id;
  const digest = createHash('sha256').update(seed).digest('hex');
  for (let length = 4; ; length += 4) {
    const longer = `${id}-${digest.slice(0, length)}`;
    if (!taken.has(longer)) return longer;
  }
}

/** The slug cut after a word, at most `longest` characters; a longer first word is cut in itself. */
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}
