import { cueAt, is, isCapital, type Passage, quotationFrom, wordAt, wordTest } from './passage.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** Where something is said, not what about ("responded on *Twitter*"). */
export const isMedium = wordTest(
  /^(twitter|facebook|instagram|youtube|cnn|msnbc|fox|nbc|abc|cbs|npr|television|radio|air|stage|camera|social)$/,
);

/** Whether what follows "that" at the token before is a relative clause ("a letter that *jolted* the race"). */
export function isVerb(passage: Passage, i: number): boolean {
  return is(passage, i, kind.auxiliary | kind.verb | kind.past) && !isCapital(passage, i);
}

/** Whether what a thing is called stands before the thing: "dismissed *as a “distraction”* the criticism that …". */
export function isJudging(passage: Passage, as: number): boolean {
  return (
    quotationFrom(passage, as + 1) !== undefined ||
    (/^an?$/.test(wordAt(passage, as + 1)) && quotationFrom(passage, as + 2) !== undefined)
  );
}

const longestSubject = 8;

/** Whether others speak behind the colon ("weighed in: *Rubio blamed Obama*"). */
export function reportsItself(passage: Passage, from: number, end: number): boolean {
  if (!isCapital(passage, from)) return false;
  for (let i = from + 1; i < Math.min(end, from + longestSubject); i++) {
    const form = cueAt(passage, i)?.form;
    if (form === 'past' || form === 'third') return true;
    if (isFiniteVerb(passage, i)) return false;
  }
  return false;
}
