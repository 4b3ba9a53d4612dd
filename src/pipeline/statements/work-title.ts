import { flag, has, type Tokens, wordAt } from '../annotate/tokens.ts';
import type { Quotation } from './quotations.ts';

/**
 * Whether what stands between quotation marks is the title of a programme, book or song and not what somebody said: set
 * in title case, and governed by a word that takes a name (`on "Meet the Press"`, `NBC's "Today"`, `his book "The Art of
 * the Deal"`). Capitals alone prove nothing: `"Drill, Baby, Drill," he said`.
 */
export function isTitleOfWork(tokens: Tokens, { from, to }: Pick<Quotation, 'from' | 'to'>): boolean {
  if (to - from > longestTitle || has(tokens, from, flag.paragraphStart | flag.sentenceStart)) return false;
  const words = wordsOf(tokens, from + 1, to - 1);
  const named = takesName(tokens, from - 1, words.length) || works.has(wordAt(tokens, to));
  if (words.length === 0 || !named) return false;
  const [first = from] = words;
  return isSetAsName(tokens, first) && words.every((i) => isSetAsName(tokens, i) || small.has(wordAt(tokens, i)));
}

const longestTitle = 12;

function wordsOf(tokens: Tokens, from: number, to: number): number[] {
  const words: number[] = [];
  for (let i = from; i < to; i++) if (!has(tokens, i, flag.punctuation) || wordAt(tokens, i) === '&') words.push(i);
  return words;
}

function takesName(tokens: Tokens, i: number, words: number): boolean {
  const word = wordAt(tokens, i);
  if (has(tokens, i, flag.possessive) || showing.has(word)) return true;
  return works.has(word) || (words > 1 && governing.has(word));
}

function isSetAsName(tokens: Tokens, i: number): boolean {
  return has(tokens, i, flag.capitalised | flag.digit) || wordAt(tokens, i) === '&';
}

/** Before a single word too: `on "Nightline"`, `told "Today"`. */
const showing = new Set('on tell tells told telling'.split(' '));

const governing = new Set('in at of for from by to with like titled entitled the'.split(' '));

const works = new Set(
  `book memoir novel song album hit single film movie documentary show series program programme podcast column essay
   editorial article speech poem play anthem report slogan`.split(/\s+/),
);

/** Words that title case leaves small. */
const small = new Set('the a an of in on at to for and or but nor with from by as vs'.split(' '));
