import type { Entity } from '../../../model/entity.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import type { Candidate } from '../match.ts';
import { holdersOf } from './holders-of.ts';
import { isOfLaw } from './of-law.ts';

/** Holders at the date in the one country with such an office that the article speaks of; one office is one in the world. */
export function holdersAtHome(desk: Desk, candidate: Candidate, office: Office): LeaderEntity[] {
  if (desk.period === null || (office.many && !office.seat) || isOfLaw(desk, candidate.first)) return [];
  const spoken = [...desk.countries.keys()].flatMap((id) => desk.index.entities.get(id) ?? []);
  const owners = seatOf(desk, office) ?? spoken.filter(({ entity }) => entity === 'place');
  const having = owners.filter(({ id }) => office.titles.some((title) => desk.index.holders.has(`${title}|${id}`)));
  const meant = office.partial ? having.filter((owner) => isForemost(desk, owner)) : having;
  return meant.length === 1 ? holdersOf(desk, office, meant).leaders : [];
}

/** Whether the article speaks of no country more than of this one, or of the one whose body it is. */
function isForemost({ countries }: Desk, owner: Entity): boolean {
  const id = owner.entity === 'organisation' ? (owner.standsFor?.country ?? owner.id) : owner.id;
  const times = countries.get(id) ?? 0;
  return times > 0 && [...countries.values()].every((one) => one <= times);
}

/** The only country or body that has such an office; undefined where there are others. */
export function seatOf({ index }: Desk, { seat }: Office): readonly Entity[] | undefined {
  const entity = seat === undefined ? undefined : index.entities.get(seat);
  return entity && [entity];
}

/** Whether somebody heads the country that the article speaks of clearly more than of any other. */
export function isOfForemost({ countries }: Desk, { roles }: LeaderEntity): boolean {
  return roles.some(({ country }) => {
    const times = countries.get(country ?? '') ?? 0;
    return times > 0 && [...countries].every(([id, one]) => id === country || times >= 2 * one);
  });
}
