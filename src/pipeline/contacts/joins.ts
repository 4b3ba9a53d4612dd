import { isAbbreviation } from '../statements/adjunct.ts';
import { is, isCapital, type Passage, wordAt } from '../statements/passage.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';

/** Whether only titles, places and, inside a list, its commas and conjunctions stand between two points. */
export function joins(passage: Passage, from: number, to: number, inList: boolean): boolean {
  let separated = !inList;
  let described = inList && is(passage, to - 1, kind.person | kind.title);
  if (!inList && isOfSomebody(passage, from, to)) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(passage, i);
    if (is(passage, i, kind.determiner) || word === "'s") described = true;
    if (!inList && word === 'and' && wordAt(passage, i - 1) === ',') return false;
    if (listWords.has(word)) separated = true;
    else if (modifiers.has(word) || isTitleStop(passage, i)) continue;
    else if (
      !isCapital(passage, i) &&
      !is(passage, i, kind.person) &&
      !is(passage, i, kind.determiner | kind.title) &&
      !isAbbreviation(passage, i) &&
      !isPlainBefore(passage, i, inList && !described)
    )
      return false;
  }
  return separated;
}

/** The full stop of "Mr.". */
function isTitleStop(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === '.' && is(passage, i - 1, kind.title);
}

/** "supporters of", "a letter of": the leader behind is no partner, unless the noun is an office ("the President of …"). */
function isOfSomebody(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(passage, i) === 'including') return false;
  for (let i = from; i < to; i++) {
    if (wordAt(passage, i) === 'of')
      return !/^(president|minister|chancellor|king|leaders?|premier|head|chairman|secretary|general|state)$/.test(
        wordAt(passage, i - 1),
      );
  }
  return false;
}

/** What may stand before a title inside a list ("then-newly elected President Zelensky"). */
const modifiers = new Set(
  'newly elected former current incoming outgoing new elect with separately foreign defence defense energy finance interior trade prime vice'.split(
    ' ',
  ),
);

const listWords = new Set([
  ',',
  'and',
  'as',
  'well',
  'including',
  'also',
  '&',
  'of',
  'then',
  'later',
  'such',
  '-',
  "'s",
]);

/** Adjectives before the list's noun ("prominent regional leaders"). */
function isPlainBefore(passage: Passage, i: number, inList: boolean): boolean {
  const bits =
    kind.preposition | kind.auxiliary | kind.subject | kind.verb | kind.subordinator | kind.time | kind.adverb;
  return (
    !inList &&
    !is(passage, i, bits) &&
    !isFiniteVerb(passage, i) &&
    passage.quoted[i] === -1 &&
    /^[a-z]/.test(wordAt(passage, i))
  );
}
