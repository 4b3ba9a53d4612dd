import type { Article } from '../model/article.ts';
import { splitSentences } from '../model/sentence.ts';
import { shortened } from './words.ts';

const longest = 160;

/**
 * What a list says of an article under its headline: its description; where the headline was made of the first sentence,
 * what the text goes on with. Empty where there is nothing more.
 */
export function teaser({ derived, description }: Article, paragraphs: readonly { text: string }[]): string {
  if (!derived) return description;
  const opening = paragraphs.slice(0, 3).map(({ text }) => text);
  const first = splitSentences(opening[0] ?? '')[0];
  const rest = [opening[0]?.slice(first?.end ?? 0).trim() ?? '', ...opening.slice(1)];
  return shortened(rest.filter((text) => text !== '').join(' '), longest);
}
