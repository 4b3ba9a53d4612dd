import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, isCovered, isFree, link, sensesOf, styleAt } from '../desk.ts';
import { sentenceOf } from '../document.ts';
import { everydayWords, personTitles, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { fits, officeOf, type Title, titleOfName } from '../titles.ts';
import { flag, has } from '../tokens.ts';
import { isHome, isInOffice, isWritten, settle } from './full-names.ts';
import { countriesAfterComma } from './located.ts';
import { isBesidePeer } from './peers.ts';

/**
 * Links surnames and other short names: by a title beside them, by the full name elsewhere in the article, or, where no
 * full name stands anywhere, as the only leader of that name in office in a country that the article speaks of.
 */
export function resolveShortNames(desk: Desk): void {
  const candidates = candidatesOf(desk, kindBit.short).filter((candidate) => isShortName(desk, candidate));
  const standing = candidates.filter((candidate) => !isRival(desk, candidate));
  for (const candidate of standing) byTitle(desk, candidate);
  for (const candidate of standing) if (isFree(desk, candidate)) byContext(desk, candidate);
}

function isShortName(desk: Desk, candidate: Candidate): boolean {
  if (leadersOf(candidate).length === 0 || !isFree(desk, candidate) || isCovered(desk, candidate)) return false;
  return isWritten(desk, candidate) && !isTitleOfName(desk, candidate);
}

/** `Sheikh Tamim`: a surname that is a title too, before a name. */
function isTitleOfName({ tokens }: Desk, { first, last }: Candidate): boolean {
  return personTitles.has(tokens.folded[last - 1] ?? '') && last - first === 1 && has(tokens, last, flag.capitalised);
}

function leadersOf(candidate: Candidate): LeaderEntity[] {
  return sensesOf(candidate, 'leader').flatMap(({ entity, naming }) => (naming === 'short' ? [entity] : []));
}

/** A surname within a longer unknown name: somebody else, who may be meant by the same surname later. */
function isRival(desk: Desk, { first, last }: Candidate): boolean {
  if (nameAfter(desk, last)) return true;
  if (!nameBefore(desk, first)) return false;
  const surname = desk.tokens.folded[last - 1] ?? '';
  const known = desk.rivals.get(surname);
  if (known) known.push(first);
  else desk.rivals.set(surname, [first]);
  return true;
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

function byContext(desk: Desk, candidate: Candidate): void {
  if (sensesOf(candidate, 'place').length > 0 && isSomewhere(desk, candidate)) return;
  const leaders = leadersOf(candidate);
  const settled = leaders.filter((leader) => desk.settled.has(leader));
  const isPerson = isAddressedPolitely(desk, candidate) || (settled.length > 0 && isSetOff(desk, candidate));
  if (!isPerson && isEverydayWord(desk, candidate)) return;
  if (settled.length > 0) bySettled(desk, candidate, settled);
  else byDate(desk, candidate, leaders);
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
  return has(tokens, first, flag.sentenceStart) && !has(tokens, first + 1, flag.possessive) && !isVerb(desk, first + 1);
}

/** `Brown, who …`, `Rice, speaking in Cairo, …`: a clause about the name that opens the sentence. */
function isSetOff({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (!has(tokens, first, flag.sentenceStart) || tokens.folded[last] !== ',') return false;
  const next = tokens.folded[last + 1] ?? '';
  return clauseWords.has(next) || next.endsWith('ing');
}

const clauseWords = new Set('who whose whom the a an his her then now himself herself'.split(' '));

const timeWords = new Set('in since until by last next this early late mid of during from through and to'.split(' '));

function isVerb({ tokens }: Desk, i: number): boolean {
  return /(?:ed|s)$|^(?:said|told|met|won|had|did|took|made|held|went|left|spoke|gave|became|began|ran|lost|sent|flew|wrote)$/.test(
    tokens.folded[i] ?? '',
  );
}

function bySettled(desk: Desk, candidate: Candidate, settled: readonly LeaderEntity[]): void {
  const inOffice = settled.filter((leader) => isInOffice(leader, desk.date));
  const named = settled.filter((leader) => (desk.settled.get(leader)?.token ?? 0) < candidate.first);
  const [only] = [inOffice, named].filter(({ length }) => length === 1);
  const [leader, ...others] = settled.length > 1 && only ? only : settled;
  if (!leader || others.length > 0 || isOvershadowed(desk, candidate, leader)) {
    abstain(desk, candidate, { reason: 'ambiguous', candidates: settled });
    return;
  }
  link(desk, { ...candidate, entity: leader, rule: 'surname', via: desk.settled.get(leader)?.surface });
}

/** Whether an unknown namesake, named in full after the leader was, is the one whom the article is about. */
function isOvershadowed(desk: Desk, { first, last }: Candidate, leader: LeaderEntity): boolean {
  const rivals = desk.rivals.get(desk.tokens.folded[last - 1] ?? '') ?? [];
  const { token: named, times } = desk.settled.get(leader) ?? { token: 0, times: 0 };
  const since = rivals.filter((token) => token < first && token > named);
  const sentence = sentenceOf(desk.text, first);
  const close = since.some((token) => sentenceOf(desk.text, token) === sentence);
  return (close || since.length > times) && !isInOffice(leader, desk.date);
}

/** No full name anywhere: the one leader of this name in office, where the article speaks of the country. */
function byDate(desk: Desk, candidate: Candidate, leaders: readonly LeaderEntity[]): void {
  if (desk.rivals.has(desk.tokens.folded[candidate.last - 1] ?? '') || hasOtherSense(candidate)) return;
  const inOffice = leaders.filter((leader) => isInOffice(leader, desk.date));
  const beside = inOffice.length === 1 && isBesidePeer(desk, candidate);
  const home = inOffice.filter((leader) => beside || isHome(desk, leader) || isLed(desk, candidate));
  const [leader, ...others] = inOffice.length > 1 ? home : inOffice;
  if (leader && others.length === 0 && home.includes(leader)) {
    link(desk, { ...candidate, entity: leader, rule: 'surname-at-date' });
    return;
  }
  const doubtful = inOffice.length === 0 && isAddressedPolitely(desk, candidate) ? leaders : inOffice;
  if (doubtful.length > 0) abstain(desk, candidate, { reason: 'ambiguous', candidates: doubtful });
}

/** `Mr. Bush`, `ex-President Bush`: a person for certain, and perhaps the leader. */
function isAddressedPolitely({ tokens }: Desk, { first }: Candidate): boolean {
  const before = tokens.folded[first - 1] === '.' ? first - 2 : first - 1;
  return courtesyTitles.has(tokens.folded[before] ?? '');
}

const courtesyTitles = new Set('mr mrs ms miss sir madam president'.split(' '));

/** Muscat is a city too, Houthi a movement, King an office: without a title or a full name it is not the person. */
function hasOtherSense(candidate: Candidate): boolean {
  return sensesOf(candidate, 'place', 'organisation', 'outlet').length > 0 || officeOf(candidate) !== undefined;
}

/** Whether an office word stands in the same sentence. */
function isLed(desk: Desk, { first }: Candidate): boolean {
  const sentence = sentenceOf(desk.text, first);
  const from = desk.text.sentenceTokens[sentence] ?? 0;
  const to = desk.text.sentenceTokens[sentence + 1] ?? 0;
  return desk.candidates.some((candidate) => candidate.first >= from && candidate.last <= to && officeOf(candidate));
}
