import { isTight } from '../compile/units.ts';
import { type Desk, styleAt } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isPost } from './holding.ts';
import { isOfGuideline } from './of-law.ts';
import type { Owned } from './owned.ts';

/** `the president`, `the incumbent prime minister`; without an article where a capital tells (`protests against President`). */
export function bareOffice(desk: Desk, { first, last }: Candidate): Owned | undefined {
  const { tokens } = desk;
  // the president of something else, the president and chief executive of a firm
  if (wordAt(tokens, last) === 'of' || isShared(desk, last)) return undefined;
  if (isOfAnyHolder(desk, first, last) || isOfRuledOffice(desk, first)) return undefined;
  const start = holding.has(wordAt(tokens, first - 1)) ? first - 1 : first;
  if (wordAt(tokens, start - 1) === 'the') return { owners: [], first: start - 1, last };
  return isProper(desk, first, last) ? { owners: [], first: start, last } : undefined;
}

/** `the sitting president` in a rule: whoever sits. */
function isOfRuledOffice(desk: Desk, first: number): boolean {
  return wordAt(desk.tokens, first - 1) === 'sitting' && isOfGuideline(desk, first);
}

/** `the monarch is the head of state`, `if the president is killed`: whoever holds the office. */
function isOfAnyHolder({ tokens }: Desk, first: number, last: number): boolean {
  if (anyHolder.has(wordAt(tokens, first - 2)) && wordAt(tokens, first - 1) === 'the') return true;
  if (wordAt(tokens, first - 1) === 'and' && wordAt(tokens, first - 3) === 'the' && wordAt(tokens, first - 4) === 'if')
    return true;
  return wordAt(tokens, last) === 'is' && ofAnyHolder.has(wordAt(tokens, last + 1));
}

/** `if the president`, `officials, including the president`, `the monarch is not the head of government`. */
const anyHolder = new Set(['if', 'including', 'not']);

const ofAnyHolder = new Set('the a an elected appointed chosen limited allowed required nominated'.split(' '));

/** `president and chief executive`; but `the president and the Senate`. */
function isShared({ tokens }: Desk, last: number): boolean {
  if (wordAt(tokens, last) !== 'and') return false;
  return !has(tokens, last + 1, flag.capitalised) && !determiners.has(wordAt(tokens, last + 1));
}

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'other', 'several', 'some', 'two', 'three']);

/** Adjectives that leave the holder in office. */
const holding = new Set([
  'incumbent',
  'current',
  'sitting',
  'outgoing',
  'embattled',
  'impeached',
  'beleaguered',
  'new',
]);

/** Whether the words are set as a name, by themselves: capitals in a sentence whose other words have none. */
function isProper(desk: Desk, first: number, last: number): boolean {
  const { tokens } = desk;
  if (!has(tokens, first, flag.capitalised) || styleAt(desk, first) !== 'plain') return false;
  const opens = has(tokens, first, flag.sentenceStart);
  if (opens && last - first === 1 && !titlesAlone.has(wordAt(tokens, first))) return false;
  return (opens || !isNamedBefore(desk, first)) && !goesOn(desk, last);
}

/** Titles of one word that stand for their holder at the head of a sentence. */
const titlesAlone = new Set(['president', 'pope']);

/** `Senate President`, `Mr. President`, `the job of President`. */
function isNamedBefore({ tokens }: Desk, first: number): boolean {
  if (has(tokens, first - 1, flag.capitalised | flag.possessive) || wordAt(tokens, first - 1) === '.') return true;
  return isPost(tokens, first);
}

function goesOn({ tokens }: Desk, last: number): boolean {
  if (has(tokens, last, flag.capitalised)) return true;
  return isTight(tokens, last) && !has(tokens, last, flag.possessive | flag.punctuation);
}
