import { is, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { kind } from '../statements/words.ts';

const isWithin = wordTest(/^(in|during|at|over|by|on)$/);

/** "during a call", "in a telephone conversation", "at their first meeting", "in talks": the noun is the occasion of another act. */
export function isOccasion(passage: Passage, noun: number): boolean {
  for (let i = noun - 1; i > noun - 5; i--) {
    if (isWithin(passage, i)) return true;
    if (is(passage, i, kind.preposition | kind.conjunction | kind.auxiliary | kind.verb | kind.past)) return false;
  }
  return false;
}

/** "during *a* phone call": one that was not told of before, as "these talks" were. */
export function isNewOccasion(passage: Passage, noun: number): boolean {
  if (isBareAfter(passage, noun)) return true;
  return isOccasion(passage, noun) && (isIndefinite(passage, noun - 1) || isIndefinite(passage, noun - 2));
}

const isBehind = wordTest(/^(after|following|in|during)$/);
const isPlural = wordTest(/^(talks|negotiations|discussions)$/);

/** "after face-to-face talks". */
function isBareAfter(passage: Passage, noun: number): boolean {
  if (!isPlural(passage, noun)) return false;
  for (let i = noun - 1; i > noun - 7; i--) {
    if (isBehind(passage, i)) return true;
    if (is(passage, i, kind.determiner | kind.auxiliary | kind.conjunction | kind.verb)) return false;
  }
  return false;
}

const isIndefinite = wordTest(/^an?$/);

const reach = 28;

const brings = wordTest(
  /^(joined|join|joins|hosted|hosts|host|hosting|invited|invites|invite|inviting|welcomed|welcomes|received|receives|summoned|saw)$/,
);

/** "hosted Putin for talks", "invited him for a meeting": the verb whose object takes part; null where there is none. */
export function purposeVerb(passage: Passage, unit: Range, noun: number): number | null {
  if (!isPurpose(passage, noun)) return null;
  for (let i = noun - 2; i > Math.max(unit.from, noun - reach); i--) if (brings(passage, i)) return i;
  return null;
}

/** "for talks", "for a bilateral meeting", "to talks". */
export function isPurpose(passage: Passage, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if (wordAt(passage, i) === 'for') return true;
  return wordAt(passage, at - 1) === 'to' || wordAt(passage, at - 2) === 'to';
}
