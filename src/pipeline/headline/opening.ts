import { conjunctions, determiners, mayBeVerb, prepositions, subordinators } from './lexicon.ts';
import { dropLeadingTime } from './time.ts';
import { blank, endsSegment, fromWords, toWords, type Word } from './words.ts';

/** Words that open an introduction besides prepositions and subordinators. */
const openers = new Set(
  'meanwhile however recently earlier later late early speaking addressing citing amid once just shortly somewhat very moreover furthermore additionally separately'.split(
    ' ',
  ),
);

/**
 * Takes introductions off a sentence: time words, and phrases or clauses before the subject up to a comma ("In a series
 * of calls, …", "According to police, …", "Speaking in Kyiv, …").
 */
export function dropOpening(sentence: string): string {
  let rest = sentence;
  for (let round = 0; round < 4; round++) {
    const shorter = dropIntroduction(dropLeadingTime(rest));
    if (shorter === rest) return rest;
    rest = shorter;
  }
  return rest;
}

function dropIntroduction(sentence: string): string {
  if (!opensIntroduction(sentence)) return sentence;
  const words = toWords(sentence);
  const rest = words.slice(endOfIntroduction(words) + 1);
  return rest.some((word) => mayBeVerb(word.folded)) ? fromWords(rest) : sentence;
}

/** Judged by the first two words alone: most sentences have no introduction and need not be taken apart for it. */
function opensIntroduction(sentence: string): boolean {
  const [{ folded } = blank, next = blank] = toWords(sentence.split(/\s+/, longestMarks).join(' '));
  const opens = prepositions.has(folded) || subordinators.has(folded) || openers.has(folded) || folded.endsWith('ing');
  return opens && next.folded !== 'least' && next.folded !== 'most';
}

/** Two words, and marks that stand alone before them. */
const longestMarks = 6;

/** The comma after which a subject and its verb stand; else the first comma that does not part a place and its country. */
function endOfIntroduction(words: readonly Word[]): number {
  const commas = words.flatMap((word, index) => (endsSegment(word) ? [index] : []));
  const clear = commas.find((comma, order) =>
    isClause(words.slice(comma + 1, (commas[order + 1] ?? words.length) + 1)),
  );
  return clear ?? commas.find((comma, order) => !isPlacePair(words, comma, commas[order + 1])) ?? -1;
}

function isClause(segment: readonly Word[]): boolean {
  const [first] = segment;
  if (!first || mayBeVerb(first.folded) || subordinators.has(first.folded) || conjunctions.has(first.folded))
    return false;
  const startsSubject = first.isName || determiners.has(first.folded) || !prepositions.has(first.folded);
  return startsSubject && segment.slice(1).some((word) => mayBeVerb(word.folded) && !word.isName);
}

/** "Cahors, France," or "April 27, 2019," */
function isPlacePair(words: readonly Word[], comma: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  const segment = words.slice(comma + 1, next + 1);
  return words[comma]?.isName === true && segment.length <= 3 && segment.every((word) => word.isName);
}
