import { heldInYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { candidatesFrom, type Desk, sensesOf, styleAt } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import { frequentSurnames } from '../lexicon/frequent-surnames.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { wordAt } from '../tokens.ts';
import { areColleagues, arePeers } from './colleagues.ts';
import { leadersIn } from './leaders-in.ts';
import { leadersAmong, leadersLinked } from './leaders-linked.ts';
import { hasBegun } from './of-the-time.ts';
import { leadersLinkedNear } from './peers.ts';
import { isAddressedPolitely, isRare, standsFree } from './surname-signs.ts';
import { isVerb } from './verb.ts';
import { isWritten } from './written.ts';

/**
 * The only bearer of a rare surname, whatever the office, or of several the only colleague or peer of somebody who is linked,
 * where the company tells that it is meant: two of the same state or body and time whom the article names in full, or one
 * who stands in the same sentence, by a rare surname alone as well (`Scholz fired Lindner`); any one in an article of the
 * time and country of the office. Undefined where nobody is.
 */
export function companionBearer(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  const leader = onlyCompanion(desk, leaders);
  if (!leader) return undefined;
  if (!places.every((place) => isTelling(desk, place) && isInText(desk, place))) return undefined;
  if (!places.some((place) => isFreely(desk, place))) return undefined;
  const known = [...desk.settled.keys()].filter((one) => one !== leader && areColleagues(leader, one));
  if (known.length >= enough || isAddressedAmongPeers(desk, places, leader)) return leader;
  if (servesAtHome(desk, leader) && isAmongColleagues(desk, leader)) return leader;
  const isBeside = (place: Candidate) => isBesideColleague(desk, place, leader) || isBesideOwnBody(desk, place, leader);
  return places.some(isBeside) ? leader : undefined;
}

/** `Trichet … the European Central Bank`: the body that somebody serves, or once did where the time is not known, in the same sentence. */
function isBesideOwnBody(desk: Desk, place: Candidate, { roles }: LeaderEntity): boolean {
  const { period } = desk;
  const held = period === null ? roles : roles.filter((role) => heldInYears(role, yearsOf(period)));
  const bodies = new Set(held.flatMap(({ organisation }) => organisation ?? []));
  if (bodies.size === 0) return false;
  return candidatesAround(desk, place).some(
    (other) => sensesOf(other, 'organisation').some(({ entity }) => bodies.has(entity.id)) && isWritten(desk, other),
  );
}

/** All candidates in the sentence of one. */
function candidatesAround(desk: Desk, { first }: Candidate): Candidate[] {
  const { from, to } = sentenceAround(desk.text, first);
  return Array.from({ length: to - from }, (_, n) => candidatesFrom(desk, from + n)).flat();
}

/** Of several bearers the one who can be meant: a colleague, else a peer, of somebody who is linked. */
function onlyCompanion(desk: Desk, leaders: readonly LeaderEntity[]): LeaderEntity | undefined {
  const begun = leaders.filter((one) => hasBegun(desk, one));
  if (leaders.length === 1) return begun[0];
  const linked = leadersLinked(desk);
  const close = begun.filter((one) => linked.some((other) => areColleagues(one, other)));
  const [leader, ...others] =
    close.length > 0 ? close : begun.filter((one) => linked.some((other) => arePeers(one, other)));
  return others.length === 0 ? leader : undefined;
}

/** Whether somebody had an office, in the year of the article, of a country that it speaks of more than once. */
function servesAtHome({ period, countries }: Desk, { roles }: LeaderEntity): boolean {
  if (period === null) return false;
  const years = yearsOf(period);
  return roles.some((role) => heldInYears(role, years, 'surely') && (countries.get(role.country ?? '') ?? 0) > 1);
}

function isAmongColleagues(desk: Desk, leader: LeaderEntity): boolean {
  return leadersLinked(desk).some((one) => one !== leader && areColleagues(one, leader));
}

/** `Mr Védrine`, in an article that names somebody in full whom he dealt with. */
function isAddressedAmongPeers(desk: Desk, places: readonly Candidate[], leader: LeaderEntity): boolean {
  if (!places.some((place) => isAddressedPolitely(desk, place))) return false;
  return [...desk.settled.keys()].some((one) => one !== leader && arePeers(leader, one));
}

/** Colleagues whom an article names in full, so that it needs no word more to say who a surname is. */
const enough = 2;

function isBesideColleague(desk: Desk, place: Candidate, leader: LeaderEntity): boolean {
  const near = leadersAmong(desk, leadersLinkedNear(desk, place.first));
  if (near.some((one) => one !== leader && arePeers(leader, one))) return true;
  return candidatesAround(desk, place).some(
    (other) => other.senses !== place.senses && isColleague(desk, other, leader),
  );
}

/** Whether a candidate is the rare surname of one leader alone, who was a colleague. */
function isColleague(desk: Desk, other: Candidate, leader: LeaderEntity): boolean {
  if ((other.kinds & kindBit.short) === 0 || (other.kinds & kindBit.named) !== 0) return false;
  const [peer, ...others] = leadersIn(other.senses);
  if (!peer || peer === leader || others.length > 0 || !arePeers(leader, peer)) return false;
  return isWritten(desk, other) && isTelling(desk, other) && isInText(desk, other);
}

/** Whether no noun before a surname says who it is: a mark, a verb or a form of address stands there, or a small word. */
function isFreely(desk: Desk, place: Candidate): boolean {
  return standsFree(desk, place) || isVerb(desk, place.first - 1) || isAddressedPolitely(desk, place);
}

/** Whether hardly anybody else bears a surname. */
function isTelling(desk: Desk, place: Candidate): boolean {
  return isRare(desk, place) && !frequentSurnames.has(wordAt(desk.tokens, place.last - 1));
}

function isInText(desk: Desk, { first, last }: Candidate): boolean {
  return styleAt(desk, first) === 'plain' && !nameBefore(desk, first) && !nameAfter(desk, last);
}
