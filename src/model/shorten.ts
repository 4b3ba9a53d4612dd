import { leadingAbbreviations, sentenceOpeners } from './abbreviation.ts';
import { splitSentences } from './sentence.ts';

/**
 * The first sentences of a text that have at most `length` characters together. Where they would fill less than a quarter
 * of that, the text is cut within a sentence, as `shortened` does it.
 */
export function inSentences(text: string, length: number): string {
  if (text.length <= length) return text;
  const ends = splitSentences(text.slice(0, 4 * length)).map(({ end }) => end);
  const end = ends.findLast((place) => place <= length) ?? 0;
  return end > length / 4 ? text.slice(0, end).trim() : shortened(text, length);
}

/**
 * Text cut at a word so that it has at most `length` characters (UTF-16 code units), with an ellipsis where it was cut. No
 * word stands last that leads on to the next (`of the`, `Gen.`), unless nothing else would be left.
 */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = text[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : withoutHalf(cut);
  const words = whole.split(' ');
  while (words.length > 1 && leadsOn(words.at(-1) ?? '')) words.pop();
  return `${words.join(' ').replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Without the first half of a surrogate pair at the end. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** Whether a word belongs to what follows it: an article, a preposition, a conjunction, a title, an initial. */
function leadsOn(word: string): boolean {
  const bare = word.replace(/^["“‘(]+/, '').toLowerCase();
  const title = bare.endsWith('.') && (leadingAbbreviations.has(bare.slice(0, -1)) || /^\p{L}\.$/u.test(bare));
  return bare === '' || title || sentenceOpeners.has(bare) || linking.has(bare);
}

const linking = new Set('were was is are be been had has have that which who whose nor than via per its'.split(' '));
