import { type Desk, styleAt } from '../desk.ts';
import { commonGivenNames } from '../lexicon/given-names.ts';
import { everydayWords, personTitles, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { wordAt } from '../tokens.ts';
import { areColleagues } from './colleagues.ts';
import type { LeaderSense } from './likely.ts';
import { wordBefore } from './surname-signs.ts';

/**
 * `Kamala`, `Dilma`, `Golda`: a first name that one leader alone bears, in an article that names two others of the same state
 * and time in full; not where the word is a name or a word of another kind.
 */
export function isMeantAlone(desk: Desk, { first, senses }: Candidate, named: readonly LeaderSense[]): boolean {
  const [bearer, ...others] = named;
  if (!bearer || others.length > 0 || senses.length > 1 || desk.onTeams || styleAt(desk, first) !== 'plain')
    return false;
  const word = wordAt(desk.tokens, first);
  if (word.length < 4 || commonGivenNames.has(word) || everydayWords.has(word) || plainWords.has(word)) return false;
  if (personTitles.has(wordBefore(desk, { first })) || isOthers(desk, senses)) return false;
  let known = 0;
  for (const leader of desk.settled.keys()) if (areColleagues(bearer.entity, leader)) known++;
  return known >= 2;
}

/** Whether the article has the word in the name of somebody else (`Abdulsalami Abubakar`). */
function isOthers(desk: Desk, senses: Candidate['senses']): boolean {
  return desk.candidates.some(
    (one) => one.senses === senses && (nameBefore(desk, one.first) || nameAfter(desk, one.last)),
  );
}
