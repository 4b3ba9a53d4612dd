import { articles, functionWords } from './lexicon.ts';
import type { Word } from './words.ts';

/** Leaves out articles outside names and quotations, and function words at the end. */
export function tidy(words: readonly Word[]): Word[] {
  return words.slice(0, tidyEnd(words, words.length)).filter((_, index) => !isIdleArticle(words, index, words.length));
}

/** Characters of the first words as a headline, tidied and joined by spaces. */
export function lengthOf(words: readonly Word[], end: number): number {
  const last = tidyEnd(words, end);
  let length = -1;
  for (let n = 0; n < last; n++) {
    const word = words[n];
    if (word && !isIdleArticle(words, n, end)) length += word.before.length + word.text.length + word.after.length + 1;
  }
  return Math.max(length, 0);
}

/** The end without function words before it. */
function tidyEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end > 1 && functionWords.has(words[end - 1]?.folded ?? '')) end--;
  return end;
}

const quantity = /^(?:few|little|lot|number|series|dozen|hundred|thousand|million|who|hague)$/;

/** Whether the article at `index`, if it is one, says nothing; what stands at `end` or behind is no part of the headline. */
function isIdleArticle(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index];
  if (!word || !articles.has(word.folded) || word.before !== '' || (word.isName && index > 0)) return false;
  return index + 1 >= end || !quantity.test(words[index + 1]?.folded ?? '');
}
