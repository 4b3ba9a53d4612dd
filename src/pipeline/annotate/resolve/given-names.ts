import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { candidatesOf, type Desk, isFree, link, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { flag, has } from '../tokens.ts';

/** Countries whose people are called by their first name, by ISO code. */
const byFirstName = new Set(['ET', 'ER', 'IS', 'MY', 'ID', 'TH', 'MM', 'LA', 'KH', 'LK', 'BT', 'MN']);

/**
 * Links a first name that stands alone to the one person named in full who bears it: where a country's custom is to call
 * people so, or where two people of one surname have to be told apart.
 */
export function resolveGivenNames(desk: Desk): void {
  if (desk.settled.size === 0) return;
  for (const candidate of candidatesOf(desk, kindBit.given)) {
    const settled = sensesOf(candidate, 'leader').filter(
      ({ entity, naming }) => naming === 'given' && desk.settled.has(entity),
    );
    const [sense, ...others] = settled;
    if (!sense || others.length > 0 || !isAlone(desk, candidate) || !isCustomary(desk, sense.entity)) continue;
    link(desk, {
      ...candidate,
      entity: sense.entity,
      rule: 'given-name',
      via: desk.settled.get(sense.entity)?.surface,
    });
  }
}

function isAlone(desk: Desk, candidate: Candidate): boolean {
  const { first, last } = candidate;
  if (!isFree(desk, candidate) || !has(desk.tokens, first, flag.capitalised)) return false;
  return !nameBefore(desk, first) && !nameAfter(desk, last);
}

function isCustomary(desk: Desk, leader: LeaderEntity): boolean {
  const home = leader.roles.some(({ country }) => {
    const place = desk.index.entities.get(country ?? '');
    return place?.entity === 'place' && byFirstName.has(place.iso2 ?? '');
  });
  return home || hasNamesake(desk, leader);
}

function hasNamesake(desk: Desk, leader: LeaderEntity): boolean {
  const surname = lastWord(leader);
  return [...desk.settled.keys()].some((other) => other !== leader && lastWord(other) === surname);
}

function lastWord({ name }: LeaderEntity): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
