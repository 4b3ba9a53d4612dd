import {
  articles,
  auxiliaries,
  determiners,
  functionWords,
  mayBeVerb,
  prepositions,
  reportingVerbs,
  spareAdverbs,
  subordinators,
} from './lexicon.ts';
import { endsSegment, type Word } from './words.ts';

/** The longest headline, in characters. */
export const most = 100;

/** Lengths in characters: what says too little, and what says enough. */
const little = 38;
const enough = 90;

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

/** A verb that is not a participle before "by" ("a bus operated by"). */
function nextVerb(words: readonly Word[], from: number): number {
  return words.findIndex(({ folded, isName }, index) => {
    if (index < from || isName || !mayBeVerb(folded)) return false;
    const isPassive = auxiliaries.has(words[index - 1]?.folded ?? '');
    return isPassive || words[index + 1]?.folded !== 'by';
  });
}

/** Characters of the first words as a headline, tidied and joined by spaces. */
function lengthOf(words: readonly Word[], end: number): number {
  const last = tidyEnd(words, end);
  let length = -1;
  for (let n = 0; n < last; n++) {
    const word = words[n];
    if (word && !isIdleArticle(words, n, end)) length += word.before.length + word.text.length + word.after.length + 1;
  }
  return Math.max(length, 0);
}

/** What begins at a word: a clause to leave out, a phrase that may be left out; undefined where no headline may end. */
function weight(words: readonly Word[], at: number): 'clause' | 'phrase' | undefined {
  const word = words[at];
  const before = words[at - 1];
  if (isInQuotation(words, at)) return undefined;
  if (!word || !before) return 'clause';
  if (isHangingName(words, at)) return undefined;
  if (/[,?!]["”]$/.test(before.after)) return undefined; // “We go,” he said
  if (endsSegment(before)) return isNameList(words, at) ? undefined : 'clause';
  if (/^[—–-]+$/.test(word.text)) return 'clause';
  if (functionWords.has(before.folded) || before.folded.endsWith('ing') || isParticiple(words, at - 1))
    return undefined;
  if (subordinators.has(word.folded) && (word.folded !== 'as' || isClauseAfter(words, at))) return 'clause';
  return opensPhrase(words, at) ? 'phrase' : undefined;
}

/** "… after Adamowicz", where the clause's verb comes later. */
function isHangingName(words: readonly Word[], at: number): boolean {
  let start = at - 1;
  while (words[start]?.isName) start--;
  return (
    start < at - 1 && /^(?:after|before|when|while|as|because|since|although|that|if)$/.test(words[start]?.folded ?? '')
  );
}

/** "a doctor based [in Virginia]". */
function isParticiple(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const isLater = nextVerb(words, 1) < at;
  return isLater && folded.endsWith('ed') && mayBeVerb(folded) && !auxiliaries.has(words[at - 1]?.folded ?? '');
}

function opensPhrase(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const next = words[at + 1];
  if (folded === 'and') return mayBeVerb(next?.folded ?? '');
  return prepositions.has(folded) && folded !== 'of' && folded !== 'to';
}

function isInQuotation(words: readonly Word[], at: number): boolean {
  if (last?.words !== words) last = { words, open: openQuotations(words) };
  return last.open[Math.min(at, words.length)] ?? false;
}

/** Where quotations are open in the words that were asked for last: each of their places is. */
let last: { words: readonly Word[]; open: boolean[] } | undefined;

/** Whether a quotation is open before each word, and behind the last one. */
function openQuotations(words: readonly Word[]): boolean[] {
  let open = false;
  const before = words.map((word) => {
    const here = open;
    if ((marksIn(word.before) + marksIn(word.text) + marksIn(word.after)) % 2 === 1) open = !open;
    return here;
  });
  return [...before, open];
}

function marksIn(text: string): number {
  return /["“”]/.test(text) ? text.replace(/[^"“”]/g, '').length : 0;
}

/** "as Turkey invaded …", not "as president". */
function isClauseAfter(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 8).some((word) => mayBeVerb(word.folded));
}

/** "Gothenburg, Sweden", "Michigan, Missouri and Ohio", "safe, legal abortion". */
function isNameList(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return false;
  if (word.folded === 'and' || word.folded === 'or') return !mayBeVerb(words[at + 1]?.folded ?? '');
  return word.isName && before.isName;
}

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

/** Leaves out articles outside names and quotations, and function words at the end. */
function tidy(words: readonly Word[]): Word[] {
  return words.slice(0, tidyEnd(words, words.length)).filter((_, index) => !isIdleArticle(words, index, words.length));
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
