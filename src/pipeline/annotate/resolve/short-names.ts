import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, kindBit, type Sense } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, isCovered, isFree, link, sensesOf, styleAt } from '../desk.ts';
import { sentenceOf } from '../document.ts';
import { everydayWords, personTitles, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { fits, type Title, titleOfName } from '../titles.ts';
import { flag, has } from '../tokens.ts';
import { isHome, isInOffice, isWritten, noteRival, settle } from './full-names.ts';
import { countriesAfterComma } from './located.ts';
import { isAddressedPolitely, resolveLoneSurname } from './lone-surnames.ts';
import { withMiddleNames } from './middle-names.ts';
import { isJoined } from './peers.ts';

/**
 * Links surnames and other short names: by a title beside them, by the full name elsewhere in the article, or, where no
 * full name stands anywhere, as the only leader of that name in office in a country that the article speaks of.
 */
export function resolveShortNames(desk: Desk): void {
  const candidates = candidatesOf(desk, kindBit.short).filter((candidate) => isShortName(desk, candidate));
  const standing = candidates.filter((candidate) => !byMiddleNames(desk, candidate) && !isRival(desk, candidate));
  for (const candidate of standing) byTitle(desk, candidate);
  const free = standing.filter((candidate) => isFree(desk, candidate) && !isTown(desk, candidate));
  const open = free.filter((candidate) => !bySettled(desk, candidate));
  const alone = open.filter(
    (candidate) =>
      isFree(desk, candidate) && (isAddressedPolitely(desk, candidate) || !isEverydayWord(desk, candidate)),
  );
  for (const [senses, places] of Map.groupBy(alone, (candidate) => candidate.senses))
    resolveLoneSurname(desk, places, leadersIn(senses));
}

function isShortName(desk: Desk, candidate: Candidate): boolean {
  if (leadersOf(candidate).length === 0 || !isFree(desk, candidate) || isCovered(desk, candidate)) return false;
  return isWritten(desk, candidate) && !isTitleOfName(desk, candidate);
}

/** `Sheikh Tamim`: a surname that is a title too, before a name. */
function isTitleOfName({ tokens }: Desk, { first, last }: Candidate): boolean {
  return personTitles.has(tokens.folded[last - 1] ?? '') && last - first === 1 && has(tokens, last, flag.capitalised);
}

function leadersOf({ senses }: Candidate): readonly LeaderEntity[] {
  return leadersIn(senses);
}

function leadersIn(senses: readonly Sense[]): readonly LeaderEntity[] {
  const known = leadersBySenses.get(senses);
  if (known) return known;
  const leaders = senses.flatMap((sense) =>
    !isOffice(sense) && sense.naming === 'short' && sense.entity.entity === 'leader' ? [sense.entity] : [],
  );
  leadersBySenses.set(senses, leaders);
  return leaders;
}

/** By the senses of one surface form, which are the same object in text after text. */
const leadersBySenses = new WeakMap<readonly Sense[], readonly LeaderEntity[]>();

function byMiddleNames(desk: Desk, candidate: Candidate): boolean {
  const named = nameAfter(desk, candidate.last) ? undefined : withMiddleNames(desk, candidate, leadersOf(candidate));
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
  if (after && !leadersOf(candidate).some(isSurnameFirst)) return true;
  noteRival(desk, desk.tokens.folded[last - 1] ?? '', first);
  return true;
}

/** Xi Jinping: who bears the surname after such a name is another of the kind (`Li Wenliang` beside Li Keqiang). */
function isSurnameFirst({ name, shortName }: LeaderEntity): boolean {
  return shortName !== undefined && name.startsWith(shortName);
}

/** President Putin, Chancellor Merkel, King Abdullah. */
function byTitle(desk: Desk, candidate: Candidate): void {
  const title = titleOfName(desk, candidate.first, candidate.last);
  if (!title || title.office.wide) return;
  const leaders = leadersOf(candidate);
  const fitting = leaders.filter((leader) => fits(leader, title, desk));
  const [leader, ...others] = prefer(fitting, [(one) => desk.settled.has(one), (one) => isHome(desk, one)]);
  if (leader && others.length === 0) accept(desk, candidate, { leader, title });
  else if (leader) abstain(desk, candidate, { reason: 'ambiguous', candidates: fitting });
  else if (!leaders.some((one) => desk.settled.has(one) && fits(one, { ...title, past: true }, desk)))
    desk.taken.fill(1, candidate.first, candidate.last);
}

function accept(desk: Desk, candidate: Candidate, { leader }: { leader: LeaderEntity; title: Title }): void {
  const via = desk.settled.get(leader)?.surface;
  settle(desk, leader, candidate);
  link(desk, { ...candidate, entity: leader, rule: 'title-name', via });
}

/** Narrows a list by each test in turn, as long as somebody passes. */
function prefer(
  leaders: readonly LeaderEntity[],
  tests: ((leader: LeaderEntity) => boolean)[],
): readonly LeaderEntity[] {
  let left = leaders;
  for (const test of tests) {
    const passing = left.filter(test);
    if (passing.length > 0) left = passing;
  }
  return left;
}

/** A place for certain. */
function isTown(desk: Desk, candidate: Candidate): boolean {
  return sensesOf(candidate, 'place').length > 0 && isSomewhere(desk, candidate);
}

/** `in Austin`, `Austin, Texas`: the town of a name that somebody in the article bears. */
function isSomewhere(desk: Desk, { first, last }: Candidate): boolean {
  return desk.tokens.folded[first - 1] === 'in' || countriesAfterComma(desk, last).length > 0;
}

/** `May` or `Brown` where it may be the month or the colour. */
function isEverydayWord(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens } = desk;
  const word = tokens.folded[first] ?? '';
  if (last - first > 1 || !(everydayWords.has(word) || plainWords.has(word))) return false;
  if (styleAt(desk, first) !== 'plain') return true;
  if (word === 'may' && (has(tokens, first + 1, flag.digit) || has(tokens, first - 1, flag.digit))) return true;
  if (word === 'may' && timeWords.has(tokens.folded[first - 1] ?? '')) return true;
  if (!has(tokens, first, flag.sentenceStart) || has(tokens, first + 1, flag.possessive)) return false;
  return !isVerb(desk, first + 1) && !isJoined(desk, { first, last });
}

/** `Brown, who …`, `Rice, speaking in Cairo, …`, `Bush: …`: a clause about the name that opens the sentence, or its words. */
function isSetOff({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (!has(tokens, first, flag.sentenceStart)) return false;
  if (tokens.folded[last] === ':') return true;
  if (tokens.folded[last] !== ',') return false;
  const next = tokens.folded[last + 1] ?? '';
  return clauseWords.has(next) || /(?:ing|ed)$/.test(next);
}

const clauseWords = new Set('who whose whom the a an his her then now himself herself'.split(' '));

const timeWords = new Set('in since until by last next this early late mid of during from through and to'.split(' '));

function isVerb({ tokens }: Desk, i: number): boolean {
  return /(?:ed|s)$|^(?:said|told|met|won|had|did|took|made|held|went|left|spoke|gave|became|began|ran|lost|sent|flew|wrote)$/.test(
    tokens.folded[i] ?? '',
  );
}

/** Whether somebody of this surname is named in full in the article; if so the surname is decided. */
function bySettled(desk: Desk, candidate: Candidate): boolean {
  const settled = leadersOf(candidate).filter((leader) => desk.settled.has(leader));
  if (settled.length === 0) return false;
  const isPerson = isAddressedPolitely(desk, candidate) || isSetOff(desk, candidate);
  if (!isPerson && isEverydayWord(desk, candidate)) return true;
  const [leader, ...others] = prefer(settled, [
    (one) => isInOffice(one, desk.date),
    (one) => (desk.settled.get(one)?.token ?? 0) < candidate.first,
    (one) => isCalledSo(desk, one) && !isIntroducedBeside(desk, candidate, settled),
  ]);
  if (leader && others.length === 0 && !isOvershadowed(desk, candidate, leader))
    link(desk, { ...candidate, entity: leader, rule: 'surname', via: desk.settled.get(leader)?.surface });
  else abstain(desk, candidate, { reason: 'ambiguous', candidates: settled });
  return true;
}

/** Whether the article has called the person by surname alone before: who then shares it is named in full. */
function isCalledSo({ mentions }: Desk, leader: LeaderEntity): boolean {
  return mentions.some(({ entity, rule }) => entity === leader.id && rule === 'surname');
}

/** Whether one of them is named in full for the first time in the candidate's own sentence. */
function isIntroducedBeside(desk: Desk, { first }: Candidate, leaders: readonly LeaderEntity[]): boolean {
  const sentence = sentenceOf(desk.text, first);
  return leaders.some((one) => sentenceOf(desk.text, desk.settled.get(one)?.token ?? 0) === sentence);
}

/** Whether an unknown namesake, named in full before the leader or after, is the one whom the article is about. */
function isOvershadowed(desk: Desk, { first, last }: Candidate, leader: LeaderEntity): boolean {
  const rivals = desk.rivals.get(desk.tokens.folded[last - 1] ?? '') ?? [];
  const { token: named, times } = desk.settled.get(leader) ?? { token: 0, times: 0 };
  const since = rivals.filter((token) => token < first && token > named);
  const sentence = sentenceOf(desk.text, first);
  const close = since.some((token) => sentenceOf(desk.text, token) === sentence);
  const earlier = rivals.some((token) => token < named) && rivals.length >= times;
  return (close || earlier || since.length > times) && !isInOffice(leader, desk.date);
}
