import type { Desk } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Whether the sentence of a token speaks of what the law says of an office, whoever holds it. */
export function isOfLaw(desk: Desk, token: number): boolean {
  return isAmong(desk, token, lawWords);
}

/** `a policy of not charging the sitting president`: with this word, a rule or guideline means any holder. */
export function isOfGuideline(desk: Desk, token: number): boolean {
  return isAmong(desk, token, ruleWords);
}

function isAmong(desk: Desk, token: number, words: ReadonlySet<string>): boolean {
  const { from, to } = sentenceAround(desk.text, token);
  for (let i = from; i < to; i++)
    if (words.has(wordAt(desk.tokens, i)) && !has(desk.tokens, i, flag.capitalised)) return true;
  return false;
}

const lawWords = new Set('constitution constitutional constitutionally succession succeed succeeds whoever'.split(' '));

const ruleWords = new Set([
  ...lawWords,
  ...'policy policies rule rules guideline guidelines guidance law laws'.split(' '),
]);
