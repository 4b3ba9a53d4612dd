import { formOf } from '../compile/form.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { isFamilyFirst } from '../compile/name-order.ts';
import { kindBit } from '../compile/sense.ts';
import { candidatesOf, candidateTo, type Desk, isCovered, isFree, link, sensesOf, styleAt } from '../desk.ts';
import { personTitles } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { countriesAfterComma } from './after-comma.ts';
import { byFullName } from './by-full-name.ts';
import { byTitle } from './by-title.ts';
import { isEverydayWord, isSetOffAsName } from './everyday.ts';
import { withInitials } from './initials.ts';
import { kinWords } from './kin.ts';
import { leadersIn } from './leaders-in.ts';
import { resolveLoneSurname } from './lone-surnames.ts';
import { withMiddleNames } from './middle-names.ts';
import { addressedAs, byGeneration, ofGender } from './namesakes.ts';
import { isOfOtherName } from './other-names.ts';
import { relativeOf } from './relatives.ts';
import { noteRival, settle } from './settle.ts';
import { isHome } from './standing.ts';
import { isOfSupporters } from './supporters.ts';
import { isAddressedPolitely, isPolitical } from './surname-signs.ts';
import { isWritten } from './written.ts';

/**
 * Links surnames and other short names: by a title beside them, by the full name elsewhere in the article, or, where no
 * full name stands anywhere, as the only leader of that name in office in a country that the article speaks of.
 */
export function resolveShortNames(desk: Desk): void {
  const candidates = candidatesOf(desk, kindBit.short).filter((candidate) => isShortName(desk, candidate));
  const plain = candidates.filter((candidate) => !byWords(desk, candidate));
  const standing = plain.filter((candidate) => !byMiddleNames(desk, candidate) && !isRival(desk, candidate));
  for (const candidate of standing) byTitle(desk, candidate);
  const free = standing.filter((candidate) => isFree(desk, candidate) && !isTown(desk, candidate));
  const [addressed, plainly] = [true, false].map((polite) =>
    free.filter((candidate) => (addressedAs(desk, candidate) !== null) === polite),
  );
  const open = [...(addressed ?? []), ...(plainly ?? [])].filter((candidate) => !byFullName(desk, candidate));
  const left = open.filter((candidate) => isFree(desk, candidate));
  const sorted = Map.groupBy(left, (one) => !isAddressedPolitely(desk, one) && isDoubtful(desk, one));
  const alone = sorted.get(false) ?? [];
  resolveAlone(desk, alone);
  // Without a date it is the others who tell whether an article is on states: whom it names first is asked once more.
  if (desk.period === null)
    resolveAlone(
      desk,
      alone.filter((candidate) => isFree(desk, candidate)),
    );
  for (const candidate of sorted.get(true) ?? []) if (isFree(desk, candidate)) followOthers(desk, candidate, alone);
}

function isDoubtful(desk: Desk, candidate: Candidate): boolean {
  return isEverydayWord(desk, candidate) || isFirstNameHere(desk, candidate) || isAcronym(desk, candidate);
}

/** `EIDE drives`: in capitals among small letters it is no surname, unless the article names its bearer in full; `AMLO` is one. */
function isAcronym(desk: Desk, { first, last, senses }: Candidate): boolean {
  if (last - first > 1 || !has(desk.tokens, first, flag.allCaps) || styleAt(desk, first) !== 'plain') return false;
  const word = wordAt(desk.tokens, first);
  return leadersIn(senses).every(({ name }) => formOf(name).words.includes(word));
}

/** `Bush, Blair meet`, over a text in which Bush is linked: a word that stands as a name means whom it means elsewhere. */
function followOthers(desk: Desk, candidate: Candidate, alone: readonly Candidate[]): void {
  const { tokens, mentions, index } = desk;
  const other = alone.find(({ senses, first }) => senses === candidate.senses && desk.taken[first]);
  if (!other || !isSetOffAsName(desk, candidate)) return;
  const linked = mentions.find(({ start, kind }) => start === tokens.start[other.first] && kind === 'leader');
  const leader = linked && index.entities.get(linked.entity);
  if (linked && leader) link(desk, { ...candidate, entity: leader, rule: linked.rule });
}

/** `Nicolas`, a surname too, where the article names Nicolas Sarkozy in full. */
function isFirstNameHere(desk: Desk, candidate: Candidate): boolean {
  if ((candidate.kinds & kindBit.given) === 0) return false;
  return sensesOf(candidate, 'leader').some(({ entity, naming }) => naming === 'given' && desk.settled.has(entity));
}

function resolveAlone(desk: Desk, alone: readonly Candidate[]): void {
  for (const [senses, places] of Map.groupBy(alone, (candidate) => candidate.senses))
    resolveLone(desk, places, leadersIn(senses));
}

/** A surname at all its places at once; where one is a man's and one a woman's (`Mr. Clinton`, `Mrs. Clinton`), by themselves. */
function resolveLone(desk: Desk, places: readonly Candidate[], leaders: readonly LeaderEntity[]): void {
  const genders = Map.groupBy(places, (place) => addressedAs(desk, place));
  const [gender = null, ...others] = [...genders.keys()].filter((one) => one !== null);
  if (others.length === 0) resolveLoneSurname(desk, places, ofGender(leaders, gender));
  else for (const [one, own] of genders) resolveLoneSurname(desk, own, ofGender(leaders, one));
}

function isShortName(desk: Desk, candidate: Candidate): boolean {
  if (leadersIn(candidate.senses).length === 0 || !isFree(desk, candidate) || isCovered(desk, candidate)) return false;
  if (!isWritten(desk, candidate) || isTitleOfName(desk, candidate) || isOfGroup(desk, candidate)) return false;
  if (isOfOtherName(desk, candidate)) return false;
  return (
    relativeOf(desk, candidate) === undefined && !isFirstNameOfKin(desk, candidate) && !endsFullName(desk, candidate)
  );
}

/** `Bob Dole’s wife Elizabeth`: what a word of kinship stands before is a first name, and of nobody whom the article did not name. */
function isFirstNameOfKin({ tokens, settled }: Desk, { first, senses }: Candidate): boolean {
  return kinWords.has(wordAt(tokens, first - 1)) && !leadersIn(senses).some((one) => settled.has(one));
}

/** `Teodoro Obiang Nguema`: another surname of whoever is named in full before it. */
function endsFullName(desk: Desk, { first }: Candidate): boolean {
  if (!has(desk.tokens, first - 1, flag.capitalised) || styleAt(desk, first) !== 'plain') return false;
  const before = candidateTo(desk, first);
  return before !== undefined && before.last - before.first > 1 && (before.kinds & kindBit.full) !== 0;
}

function isOfGroup(desk: Desk, candidate: Candidate): boolean {
  return isOfFamily(desk, candidate) || isHouse(desk, candidate) || isOfSupporters(desk.tokens, candidate.first);
}

/** `Blair House`: what is called after somebody. */
function isHouse({ tokens }: Desk, { last }: Candidate): boolean {
  return wordAt(tokens, last) === 'house' && has(tokens, last, flag.capitalised) && !has(tokens, last, flag.allCaps);
}

/** `the Pence family`: several people of the name, and none of them. */
function isOfFamily({ tokens }: Desk, { last }: Candidate): boolean {
  return families.has(wordAt(tokens, last));
}

const families = new Set('family families clan dynasty brothers sisters siblings household'.split(' '));

/** `Sheikh Tamim`: a surname that is a title too, before a name. */
function isTitleOfName(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens } = desk;
  if (styleAt(desk, first) !== 'plain') return false;
  return personTitles.has(wordAt(tokens, last - 1)) && last - first === 1 && has(tokens, last, flag.capitalised);
}

function byMiddleNames(desk: Desk, candidate: Candidate): boolean {
  if (nameAfter(desk, candidate.last)) return false;
  const leaders = leadersIn(candidate.senses);
  const named = withMiddleNames(desk, candidate, leaders) ?? withInitials(desk, candidate, leaders);
  if (!named || !isFree(desk, { first: named.first, last: candidate.last })) return false;
  const span = { first: named.first, last: candidate.last };
  settle(desk, named.leader, span);
  link(desk, { ...span, entity: named.leader, rule: 'full-name' });
  return true;
}

/** A surname within a longer unknown name: somebody else, who may be meant by the same surname later. */
function isRival(desk: Desk, candidate: Candidate): boolean {
  const { first, last } = candidate;
  const after = nameAfter(desk, last);
  if (!after && !nameBefore(desk, first)) return false;
  if (after && !leadersIn(candidate.senses).some(isFamilyFirst) && !isHyphenated(desk, last)) return true;
  noteRival(desk, wordAt(desk.tokens, last - 1), first);
  return true;
}

/** `Tong Yung-soo`: such a given name stands behind the surname. */
function isHyphenated({ tokens }: Desk, i: number): boolean {
  if (wordAt(tokens, i + 1) !== '-' || has(tokens, i + 1, flag.spaceBefore) || has(tokens, i + 2, flag.spaceBefore))
    return false;
  return !has(tokens, i + 2, flag.capitalised | flag.punctuation | flag.digit);
}

/** `the elder Bush`. */
function byWords(desk: Desk, candidate: Candidate): boolean {
  const leader = byGeneration(desk, candidate, leadersIn(candidate.senses));
  if (!leader || nameBefore(desk, candidate.first) || !(isHome(desk, leader) || isPolitical(desk))) return false;
  link(desk, { ...candidate, entity: leader, rule: 'title-name', via: desk.settled.get(leader)?.surface });
  return true;
}

/** A place for certain; nobody is called `the Hague`. */
function isTown(desk: Desk, candidate: Candidate): boolean {
  const places = sensesOf(candidate, 'place');
  if (places.length === 0) return false;
  return (
    isSomewhere(desk, candidate) ||
    (wordAt(desk.tokens, candidate.first - 1) === 'the' && places.some(({ the }) => the))
  );
}

/** `in Austin`, `Austin, Texas`: the town of a name that somebody in the article bears. */
function isSomewhere(desk: Desk, { first, last }: Candidate): boolean {
  return wordAt(desk.tokens, first - 1) === 'in' || countriesAfterComma(desk, last).length > 0;
}
