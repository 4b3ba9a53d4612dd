import type { Role } from '../../../model/entity.ts';
import { isCandidacy } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { candidateFrom, candidateTo, type Desk } from '../desk.ts';
import { listJoins } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { byContemporaries } from './contemporaries.ts';
import { isStanding } from './fellow-candidates.ts';
import { leadersIn } from './leaders-in.ts';
import { isHead, isInOffice } from './standing.ts';
import { isPolitical } from './surname-signs.ts';

/**
 * Whom a surname means in a list of those who headed one country (`Presidents Reagan, Bush and Clinton`, `Nixon, Ford and
 * Carter`): the one bearer who headed it too, or of several the one who did between those who stand before and after.
 */
export function listedHead(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  if (!leaders.some(({ roles }) => roles.some(isHead))) return undefined;
  for (const place of places) {
    const list = listAround(desk, place);
    const country = list && countryOf(desk, list);
    if (!list || country === undefined || !(list.titled || isSpokenOf(desk, country))) continue;
    const heads = headsOf(desk, leaders, country);
    const [leader, ...others] = heads.length > 1 ? between(desk, heads, { list, place, country }) : heads;
    if (leader && others.length === 0) return leader;
  }
  return undefined;
}

function isSpokenOf(desk: Desk, country: string): boolean {
  return desk.countries.has(country) || isPolitical(desk);
}

interface List {
  members: readonly Candidate[];
  /** A plural office opens it. */
  titled: boolean;
}

/** The names that commas and `and` join to one; undefined where it stands alone. */
function listAround(desk: Desk, place: Candidate): List | undefined {
  const { tokens } = desk;
  if (
    !listJoins.has(wordAt(tokens, place.first - 1)) &&
    !listJoins.has(wordAt(tokens, place.last)) &&
    !isTitled(desk, place)
  )
    return undefined;
  const members = [place];
  for (let one = memberBefore(desk, place); one && members.length < longest; one = memberBefore(desk, one))
    members.unshift(one);
  for (let one = memberAfter(desk, place); one && members.length < longest; one = memberAfter(desk, one))
    members.push(one);
  const [first] = members;
  return first && members.length > 1 ? { members, titled: isTitled(desk, first) } : undefined;
}

const longest = 12;

function memberBefore(desk: Desk, { first }: Candidate): Candidate | undefined {
  let end = first;
  while (listJoins.has(wordAt(desk.tokens, end - 1))) end--;
  const before = end < first ? candidateTo(desk, end) : undefined;
  return before && isSurname(desk, before) ? before : undefined;
}

function memberAfter(desk: Desk, { last }: Candidate): Candidate | undefined {
  let start = last;
  while (listJoins.has(wordAt(desk.tokens, start))) start++;
  const after = start > last ? candidateFrom(desk, start) : undefined;
  return after && isSurname(desk, after) ? after : undefined;
}

function isSurname({ tokens }: Desk, { first, senses }: Candidate): boolean {
  return has(tokens, first, flag.capitalised) && leadersIn(senses).length > 0;
}

function isTitled({ tokens }: Desk, { first }: Candidate): boolean {
  return plurals.has(wordAt(tokens, first - 1));
}

const plurals = new Set(['presidents', 'chancellors', 'premiers']);

/** The country that somebody of the list, who is no longer in office and whom nobody else of the surname equals, headed. */
function countryOf(desk: Desk, { members, titled }: List): string | undefined {
  for (const { senses } of members) {
    const heads = leadersIn(senses).filter(({ roles }) => roles.some(isHead));
    const [leader, ...others] = heads;
    if (!leader || others.length > 0 || (!titled && leadersIn(senses).some((one) => isTopical(desk, one)))) continue;
    const country = leader.roles.find(isHead)?.country;
    if (country !== undefined && areOf(desk, members, country)) return country;
  }
  return countryOfAll(desk, members);
}

/** Whether two of a list, or more, headed a country: it is a list of its heads. */
function areOf(desk: Desk, members: readonly Candidate[], country: string): boolean {
  return members.filter(({ senses }) => headsOf(desk, leadersIn(senses), country).length > 0).length > 1;
}

/** Whether somebody is in office, or stands for one, at the article's date; without one, whether anybody ever stood. */
function isTopical(desk: Desk, leader: LeaderEntity): boolean {
  if (desk.period === null) return leader.roles.some(isCandidacy);
  return isInOffice(leader, desk.period) || isStanding(desk, leader);
}

/** `Clinton, Bush and Obama`: three or more who all headed one country, the one in office among them. */
function countryOfAll(desk: Desk, members: readonly Candidate[]): string | undefined {
  const [first, ...others] = members.map(({ senses }) => leadersIn(senses));
  const countries = (first ?? []).flatMap(({ roles }) => roles.filter(isHead).flatMap(({ country }) => country ?? []));
  if (others.length < 2 || members.some(({ senses }) => leadersIn(senses).some((one) => isStanding(desk, one))))
    return undefined;
  return countries.find((country) =>
    members.every(({ senses }) => headsOf(desk, leadersIn(senses), country).length > 0),
  );
}

function headsOf({ period }: Desk, leaders: readonly LeaderEntity[], country: string): LeaderEntity[] {
  const counts = (role: Role) => isHead(role) && role.country === country && (!period || role.from <= period.to);
  return leaders.filter(({ roles }) => roles.some(counts));
}

/** Those who came to office between the members before and after, in the order of time or against it. */
function between(
  desk: Desk,
  heads: readonly LeaderEntity[],
  { list: { members }, place, country }: { list: List; place: Candidate; country: string },
): readonly LeaderEntity[] {
  const n = members.indexOf(place);
  const [before, after] = [members[n - 1], members[n + 1]].map((member) => {
    const [one, ...others] = member ? headsOf(desk, leadersIn(member.senses), country) : [];
    return one && others.length === 0 ? beginOf(one, country) : undefined;
  });
  if (before === undefined || after === undefined) return byContemporaries(desk, heads);
  const [from, to] = before < after ? [before, after] : [after, before];
  return heads.filter((one) => beginOf(one, country) > from && beginOf(one, country) < to);
}

function beginOf({ roles }: LeaderEntity, country: string): string {
  return roles.find((role) => isHead(role) && role.country === country)?.from ?? '';
}
