import { heldInYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { candidateTo, type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has } from '../tokens.ts';
import { isBesidePeer } from './peers.ts';
import { hasLedGreatState, isHead, isHome } from './standing.ts';
import { isPolitical, isRare, standsFree } from './surname-signs.ts';

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
  const heads = leaders.filter(({ roles }) => roles.some(isHead));
  const [leader, ...others] = heads.length > 0 ? heads : leaders;
  if (!leader || others.length > 0 || !hasBegun(desk, leader)) return undefined;
  const known = leaders.filter((one) => one.roles.some(isHead) || isKnownWidely(one));
  if (known.length !== 1 || known[0] !== leader) return undefined;
  if (places.some((place) => isOwned(desk, place, leader))) return leader;
  if (!places.every((place) => isRare(desk, place)) || !places.some((place) => standsFree(desk, place)))
    return undefined;
  if (isHome(desk, leader)) return isPolitical(desk) ? leader : undefined;
  const near = places.some((place) => isBesidePeer(desk, place));
  return near || (hasLedGreatState(desk, leader) && isPolitical(desk)) ? leader : undefined;
}

function hasBegun({ period }: Desk, { roles }: LeaderEntity): boolean {
  return period === null || roles.some((role) => heldInYears(role, { ...yearsOf(period), from: 0 }));
}

/** Offices of the United States whose holders the world knows, and the race for the first of them. */
const widely =
  /^(?:Candidate for President of the United States|Vice President of the United States|United States Secretary of State)$/;

function isKnownWidely({ roles }: LeaderEntity): boolean {
  return roles.some(({ office }) => widely.test(office));
}

/** `Peru's García`: the word of the leader's own country before the surname. */
function isOwned(desk: Desk, { first }: Candidate, { roles }: LeaderEntity): boolean {
  const owner = has(desk.tokens, first - 1, flag.possessive) ? candidateTo(desk, first - 1) : undefined;
  const countries = owner ? sensesOf(owner, 'place').map(({ entity }) => entity.id) : [];
  return roles.some((role) => isHead(role) && countries.includes(role.country ?? ''));
}
