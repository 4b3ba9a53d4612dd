import { isInQuotation } from './in-quotation.ts';
import { determiners, prepositions, reportingVerbs, spareAdverbs, subordinators } from './lexicon.ts';
import { nextVerb } from './next-verb.ts';
import { lengthOf, tidy } from './tidy.ts';
import { weight } from './weight.ts';
import type { Word } from './words.ts';

/** The longest headline, in characters. */
export const most = 100;

/**
 * Ends a sentence where a headline can: before a clause that can be left out, at a comma, else before the last phrase
 * that fits. Never within a name or a quotation, never on a function word; at most `room` characters.
 */
export function cutEnding(words: readonly Word[], room: number = most): Word[] {
  const first = firstEnd(words);
  const weighed = words.map((_, index) => ({ end: index + 1, weight: index + 1 >= first && weight(words, index + 1) }));
  const ends = weighed.flatMap((one) => (one.weight ? [one.end] : []));
  const clauses = weighed.flatMap((one) => (one.weight === 'clause' ? [one.end] : []));
  const whole = clauses.find((end) => lengthOf(words, end) >= little) ?? clauses.at(-1) ?? words.length;
  const fits = (limit: number) => ends.findLast((end) => end <= whole && lengthOf(words, end) <= limit);
  if (lengthOf(words, whole) <= Math.min(enough, room)) return tidy(words.slice(0, whole));
  const spared = words.filter((word) => !spareAdverbs.has(word.folded));
  if (lengthOf(words, whole) > room && spared.length < words.length) return cutEnding(spared, room);
  const end = fits(Math.min(enough, room)) ?? fits(room);
  if (end !== undefined) return tidy(words.slice(0, end));
  const shortened = shortenSubject(words);
  return shortened.length < words.length ? cutEnding(shortened, room) : tidy(words.slice(0, fitting(words, room)));
}

/** Lengths in characters: what says too little, and what says enough. */
const little = 38;
const enough = 90;

/**
 * Leaves out what follows the head of the subject ("scientists from the University of Bristol say"), where it is sure
 * that the verb is the subject's: no clause and no other verb stands between, and it does not stand behind an adjective.
 */
function shortenSubject(words: readonly Word[]): readonly Word[] {
  const verb = nextVerb(words, 1);
  const modifier = words.findIndex((_, index) => index > 0 && index < verb && isModifier(words, index));
  if (modifier === -1 || determiners.has(words[0]?.folded ?? '') || prepositions.has(words[verb - 1]?.folded ?? ''))
    return words;
  const between = words.slice(modifier, verb);
  if (between.some((word) => subordinators.has(word.folded) || word.folded === 'that' || /[,;]/.test(word.after)))
    return words;
  return [...words.slice(0, modifier), ...words.slice(verb)];
}

/** A preposition that is no part of a name ("House of Representatives"). */
function isModifier(words: readonly Word[], at: number): boolean {
  const isJoint = words[at - 1]?.isName === true && words[at + 1]?.isName === true && words[at]?.folded === 'of';
  return prepositions.has(words[at]?.folded ?? '') && !isJoint;
}

/** The first place behind the verb and what it needs: a clause behind "said", at least two words behind any other. */
function firstEnd(words: readonly Word[]): number {
  const verb = nextVerb(words, 1);
  if (verb === -1) return 4;
  const reports = reportingVerbs.has(words[verb]?.folded ?? '');
  const condition = conditions.has(words[verb + 1]?.folded ?? '') ? nextVerb(words, verb + 1) : verb;
  const said = reports ? nextVerb(words, condition + 1) : -1;
  return Math.max(said === -1 ? verb + 2 : said + 1, 4);
}

const conditions = new Set(['if', 'when', 'as', 'while', 'although', 'unless', 'after']);

/** As many words as fit, but no part of a name. */
function fitting(words: readonly Word[], room: number): number {
  let end = words.length;
  while (end > 1 && (lengthOf(words, end) > room || isWithinName(words, end) || isInQuotation(words, end))) end--;
  return end;
}

function isWithinName(words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  return last?.isName === true && words[end]?.isName === true && !/[,;:]/.test(last.after);
}
