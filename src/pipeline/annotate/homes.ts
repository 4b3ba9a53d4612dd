import type { Entity } from '../../model/entity.ts';
import { isOffice } from './compile/sense.ts';
import { type Desk, isCovered } from './desk.ts';
import { nameAfter } from './neighbours.ts';
import { flag, has } from './tokens.ts';

/** Ids of the countries and organisations that the article certainly speaks of, be it by a demonym or a city. */
export function findHomes(desk: Desk): ReadonlySet<string> {
  const homes = new Set<string>();
  for (const candidate of desk.candidates) {
    if (isCovered(desk, candidate)) continue;
    const [sense, ...others] = candidate.senses;
    if (
      !sense ||
      others.length > 0 ||
      isOffice(sense) ||
      sense.ambiguous ||
      !has(desk.tokens, candidate.last - 1, flag.capitalised)
    )
      continue;
    const { entity } = sense;
    if (sense.naming === 'acronym' && !has(desk.tokens, candidate.first, flag.allCaps)) continue;
    if (entity.entity === 'organisation') homes.add(entity.id);
    else if (entity.entity === 'place' && isPlain(desk, candidate.last, entity)) homes.add(entity.country ?? entity.id);
  }
  return homes;
}

/** A country's word counts also within a longer name (`Iranian Expediency Council`), a city's only alone. */
function isPlain(desk: Desk, last: number, place: Extract<Entity, { entity: 'place' }>): boolean {
  return place.kind === 'country' || !nameAfter(desk, last);
}
