import type { Role } from '../../../model/entity.ts';
import { isCandidacy } from '../../../model/office.ts';
import { formInText } from '../compile/form.ts';
import { surnameOf } from '../compile/leaders.ts';
import { lookup } from '../compile/trie.ts';
import { candidatesLike, type Desk, styleAt } from '../desk.ts';
import { commonGivenNames } from '../lexicon/given-names.ts';
import { everydayWords, personTitles, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { wordAt } from '../tokens.ts';
import { areColleagues } from './colleagues.ts';
import { leadersIn } from './leaders-in.ts';
import type { LeaderSense } from './likely.ts';
import { isHead } from './standing.ts';
import { wordBefore } from './surname-signs.ts';

/**
 * `Kamala`, `Dilma`, `Golda`: a first name that one leader alone bears, in an article that names two others of the same state
 * and time in full, or one relative of theirs (`Clinton and Hillary`); not where the word is a name or a word of another kind.
 */
export function isMeantAlone(desk: Desk, { first, senses }: Candidate, named: readonly LeaderSense[]): boolean {
  const [bearer, ...others] = named;
  if (!bearer || others.length > 0 || senses.length > 1 || desk.onSport || styleAt(desk, first) !== 'plain')
    return false;
  const word = wordAt(desk.tokens, first);
  if (word.length < 4 || commonGivenNames.has(word) || everydayWords.has(word) || plainWords.has(word)) return false;
  if (personTitles.has(wordBefore(desk, { first })) || isOthers(desk, senses)) return false;
  const surname = surnameOf(bearer.entity);
  let known = 0;
  for (const leader of desk.settled.keys())
    if (areColleagues(bearer.entity, leader)) known += surnameOf(leader) === surname ? enough : 1;
  return known >= enough && (bearer.entity.roles.some(isKnownByFirstName) || isOfHeadsFamily(desk, surname));
}

/** Colleagues whom an article names in full, so that it needs no more to say who a first name is; a relative counts for as many. */
const enough = 2;

/** `Ivanka`: whether the surname is that of somebody who headed a state or government. */
function isOfHeadsFamily({ index }: Desk, surname: string): boolean {
  return leadersIn(lookup(index.trie, formInText(surname).words)).some(({ roles }) => roles.some(isHead));
}

/** Offices whose holders are called by the first name: who leads, or stands for it, and whoever is married to the one who does. */
function isKnownByFirstName(role: Role): boolean {
  return isHead(role) || isCandidacy(role) || /^(?:Vice President|First Lady|First Gentleman)\b/.test(role.office);
}

/** Whether the article has the word in the name of somebody else (`Abdulsalami Abubakar`). */
function isOthers(desk: Desk, senses: Candidate['senses']): boolean {
  return candidatesLike(desk, senses).some(({ first, last }) => nameBefore(desk, first) || nameAfter(desk, last));
}
