import type { ReadText } from './document.ts';
import { flag, has, type Tokens, wordAt } from './tokens.ts';

/** How a sentence is set: where every word, or every letter, is a capital, capitals prove nothing. */
export type SentenceStyle = 'plain' | 'title' | 'capitals';

/** The style of each sentence. */
export function sentenceStyles(text: ReadText): SentenceStyle[] {
  return text.sentences.map((_, n) => styleOf(text, text.sentenceTokens[n] ?? 0, text.sentenceTokens[n + 1] ?? 0));
}

/** Short words say nothing: titles leave them small, and names have them too. */
const long = 4;

/** Share of long words that may be small in a title, and more than may be in a line of capitals. */
const mostSmall = 0.3;

function styleOf({ tokens }: ReadText, first: number, last: number): SentenceStyle {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < long || has(tokens, i, flag.punctuation | flag.digit)) continue;
    words++;
    if (has(tokens, i, flag.capitalised)) capitalised++;
    else if (words - capitalised > mostSmall * (words + last - i)) return 'plain'; // whatever comes
    if (has(tokens, i, flag.allCaps)) capitals++;
  }
  if (words < 3) return words === 2 && capitals === 2 && isShortLine(tokens, first, last) ? 'capitals' : 'plain';
  if (capitals / words > 0.7) return 'capitals';
  const closed = wordAt(tokens, last - 1) === '.';
  return !closed && words > 3 && capitalised / words > 0.8 ? 'title' : 'plain';
}

/** `JAPAN WINS.`, `SOCCER - JAPAN WIN.`: a whole paragraph, and no word of it small. */
function isShortLine(tokens: Tokens, first: number, last: number): boolean {
  if (!has(tokens, first, flag.paragraphStart)) return false;
  if (last < tokens.length && !has(tokens, last, flag.paragraphStart)) return false;
  for (let i = first; i < last; i++)
    if (!has(tokens, i, flag.capitalised | flag.punctuation | flag.digit)) return false;
  return true;
}
