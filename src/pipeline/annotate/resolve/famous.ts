import { heldInYears, tenureYears } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { candidatesOf, type Desk, possessorBefore, sensesOf } from '../desk.ts';
import { sentenceOf } from '../document.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { ownersBefore, ownersFrom } from '../titles.ts';
import { wordAt } from '../tokens.ts';
import { isActing, isKnownByItself } from './by-itself.ts';
import { areColleagues, arePeers } from './colleagues.ts';
import { byContemporaries, headedIn } from './contemporaries.ts';
import { isServedByNamesake } from './former-head.ts';
import { leadersIn } from './leaders-in.ts';
import { leadersLinked } from './leaders-linked.ts';
import { hasBegun } from './of-the-time.ts';
import { isBesidePeer } from './peers.ts';
import { hasLedGreatState, isHead, isHome } from './standing.ts';
import { isAddressedPolitely, isPlainlyName, isPolitical, isRare, standsFree } from './surname-signs.ts';
import { isWritten } from './written.ts';

/**
 * Whom a surname means that one person is known by, whenever that was: the one of its bearers who led a state or
 * government, else the one and only bearer who was known as widely, where the article speaks of the country or of other
 * leaders. Who comes to office after the date of the article is not known yet.
 */
export function famousBearer(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  const leader = onlyKnown(desk, leaders);
  if (!leader || !hasBegun(desk, leader)) return undefined;
  if (!isOfPeriod(desk, leader) && isServedByNamesake(desk, leaders, leader)) return undefined;
  if (places.some((place) => isOwned(desk, place, leader))) return leader;
  if (isOfOtherCompany(desk, leader, leaders)) return undefined;
  if (!places.every((place) => isRare(desk, place))) return isPlainlyMeant(desk, places, leader) ? leader : undefined;
  if (
    leaders.length === 1 &&
    hasLedGreatState(desk, leader) &&
    places.some((place) => isAddressedPolitely(desk, place))
  )
    return leader;
  if (places.some((place) => isBesidePeer(desk, place) || isBesideFamous(desk, place, leader))) return leader;
  if (leaders.length === 1 && isKnownByItself(desk, places, leader)) return leader;
  if (!isOnStates(desk) || !places.some((place) => standsFree(desk, place))) return undefined;
  if (isHome(desk, leader) || hasLedGreatState(desk, leader)) return leader;
  return isOnLeaders(desk) && places.some((place) => isActing(desk, place)) ? leader : undefined;
}

/** `Suleiman, Mubarak’s spy chief`: a text that speaks not of the country that one led, but of colleagues of a namesake. */
function isOfOtherCompany(desk: Desk, leader: LeaderEntity, leaders: readonly LeaderEntity[]): boolean {
  if (leaders.length < 2 || hasLedGreatState(desk, leader) || isHome(desk, leader)) return false;
  const linked = leadersLinked(desk);
  return leaders.some((one) => one !== leader && linked.some((other) => areColleagues(one, other)));
}

/** Whether somebody headed a state at the time that an undated article seems to be of. */
function isOfPeriod({ period }: Desk, leader: LeaderEntity): boolean {
  return period !== null && period.from !== period.to && headedIn(leader, period);
}

/** `aides to Bush said`: a word of the language, or a name that others bear, but plainly that of the head of a great state. */
function isPlainlyMeant(desk: Desk, places: readonly Candidate[], leader: LeaderEntity): boolean {
  if (!hasLedGreatState(desk, leader) || !isPolitical(desk)) return false;
  if (places.some((place) => isPlainlyName(desk, place))) return true;
  return isHome(desk, leader) && places.some((place) => isAddressedPolitely(desk, place));
}

/** Leaders whom a text names, from which on it is one on the leaders of the world. */
const many = 4;

function isOnLeaders(desk: Desk): boolean {
  return desk.mentions.length >= many && leadersLinked(desk).length >= many;
}

/**
 * The one of several of a surname whom the world knows: who led a state or government, or was known as widely; of heads
 * of several states that of a great one, of several of those the one of the time of others whom the article names.
 */
function onlyKnown(desk: Desk, leaders: readonly LeaderEntity[]): LeaderEntity | undefined {
  const known = leaders.filter((one) => one.roles.some(isHead) || isKnownWidely(one));
  const great = known.filter((one) => hasLedGreatState(desk, one) || isKnownWidely(one));
  const [leader, ...others] = byContemporaries(desk, great.length > 0 ? great : known, 2);
  if (!leader || others.length > 0) return undefined;
  return leaders.length === 1 || leader.roles.some(isHead) || isAmongPeers(desk, leader, leaders) ? leader : undefined;
}

/** `Powell`, beside two foreign ministers of the time, and nobody of a namesake's. */
function isAmongPeers(desk: Desk, leader: LeaderEntity, leaders: readonly LeaderEntity[]): boolean {
  const peers = (one: LeaderEntity) => leadersLinked(desk).filter((other) => arePeers(one, other)).length;
  return peers(leader) > 1 && leaders.every((one) => one === leader || peers(one) === 0);
}

/** Whether the article speaks of a leader, a seat of power or the office of a country: any club has a president. */
function isOnStates(desk: Desk): boolean {
  if (desk.mentions.some(({ kind }) => kind === 'leader')) return true;
  return desk.candidates.some((candidate) => isSeatOrOffice(desk, candidate));
}

function isSeatOrOffice(desk: Desk, candidate: Candidate): boolean {
  if (sensesOf(candidate, 'organisation').some(({ entity }) => entity.kind === 'seat-of-power')) return true;
  if ((candidate.kinds & kindBit.office) === 0) return false;
  const { first, last } = candidate;
  if (ownersBefore(desk, first).length > 0) return true;
  return wordAt(desk.tokens, last) === 'of' && ownersFrom(desk, last + 1).length > 0;
}

/** `Berlusconi met Gaddafi`: two such surnames of one time in a sentence speak for each other. */
function isBesideFamous(desk: Desk, place: Candidate, leader: LeaderEntity): boolean {
  const sentence = sentenceOf(desk.text, place.first);
  const reigns = leader.roles.filter(isHead).map((role) => tenureYears(role, 'surely'));
  return candidatesOf(desk, kindBit.short).some((other) => {
    if (other.senses === place.senses || sentenceOf(desk.text, other.first) !== sentence) return false;
    if (!isWritten(desk, other) || !isRare(desk, other)) return false;
    const peer = onlyKnown(desk, leadersIn(other.senses));
    if (!peer || nameBefore(desk, other.first) || nameAfter(desk, other.last)) return false;
    return peer.roles.some((role) => isHead(role) && reigns.some((years) => heldInYears(role, years, 'surely')));
  });
}

/** Offices of the United States whose holders the world knows. */
const widely = /^(?:Vice President of the United States|United States Secretary of State)$/;

function isKnownWidely({ roles }: LeaderEntity): boolean {
  return roles.some(({ office }) => widely.test(office));
}

/** `Peru's García`: the word of the leader's own country before the surname. */
function isOwned(desk: Desk, { first }: Candidate, { roles }: LeaderEntity): boolean {
  const owner = possessorBefore(desk, first);
  const countries = owner ? sensesOf(owner, 'place').map(({ entity }) => entity.id) : [];
  return roles.some((role) => isHead(role) && countries.includes(role.country ?? ''));
}
