import { testPerWord } from '../intern.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';

const articles = new Set(['al', 'el', 'as', 'ash', 'ad', 'ar', 'an', 'at', 'az', 'ul', 'ur', 'ud']);
const isArticleWord = testPerWord((folded) => articles.has(folded));

/** Whether token `i` is tied to the one before it. */
export function isTight(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.length && !has(tokens, i, flag.spaceBefore);
}

/** Whether token `i` is a hyphen without white space on either side. */
export function isTightHyphen(tokens: Tokens, i: number): boolean {
  if (!has(tokens, i, flag.punctuation) || wordAt(tokens, i) !== '-') return false;
  return isTight(tokens, i) && isTight(tokens, i + 1);
}

/**
 * Where a name goes on after token `i`: the next token, across a tight hyphen and an Arabic article, which spelling
 * leaves out freely (`Bashar al-Assad`, `Bashar Assad`). -1 at the end of the paragraph.
 */
export function nextUnit(tokens: Tokens, i: number): number {
  let next = i + 1;
  if (isTightHyphen(tokens, next)) next++;
  if (next >= tokens.length || has(tokens, next, flag.paragraphStart)) return -1;
  return afterArticle(tokens, next);
}

/** The first token of the name that starts at word `i`, with an Arabic article before it. */
export function withArticle(tokens: Tokens, i: number): number {
  if (i >= 2 && wordAt(tokens, i - 1) === '-' && isTight(tokens, i) && isArticle(tokens, i - 2)) return i - 2;
  return isLooseArticle(tokens, i - 1) ? i - 1 : i;
}

/** `al Assad`, `el Sisi`: the two articles that no English word equals. */
function isLooseArticle(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  if (word !== 'al' && word !== 'el') return false;
  return !has(tokens, i, flag.capitalised) && has(tokens, i + 1, flag.capitalised) && !isTight(tokens, i + 1);
}

function isArticle(tokens: Tokens, i: number): boolean {
  return isArticleWord(tokens.numbers[i] ?? 0, wordAt(tokens, i));
}

/** `al-Assad` and `el Sisi` go on at the name; `Al Jazeera` keeps its article. */
function afterArticle(tokens: Tokens, i: number): number {
  if (!isArticle(tokens, i)) return i;
  if (isTightHyphen(tokens, i + 1)) return i + 2;
  return isLooseArticle(tokens, i) ? i + 1 : i;
}
