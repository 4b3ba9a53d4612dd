import type { Article } from '../model/article.ts';
import { splitSentences } from '../model/sentence.ts';
import { inSentences } from '../model/shorten.ts';

/** Characters of a teaser in a list. */
const IN_LISTS = 160;

/**
 * What a list says of an article under its headline: its description; where the headline was made of the first sentence,
 * what the text goes on with, in whole sentences where that leaves enough of them. Empty where there is nothing more.
 * `longest` counts characters.
 */
export function teaser(
  { derived, description }: Article,
  paragraphs: readonly { text: string }[],
  longest = IN_LISTS,
): string {
  if (!derived) return description;
  const opening = paragraphs.slice(0, 3).map(({ text }) => text);
  const first = splitSentences(opening[0] ?? '')[0];
  const rest = [opening[0]?.slice(first?.end ?? 0).trim() ?? '', ...opening.slice(1)];
  return inSentences(rest.filter((text) => text !== '').join(' '), longest);
}
