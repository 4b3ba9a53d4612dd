import type { NamedSense } from '../compile/sense.ts';
import { isOffice } from '../compile/sense.ts';
import { candidatesLike, type Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { isBodySupported } from './body-support.ts';

/** Whether the article speaks for one sense of an ambiguous name: by a plainer name of the same thing, or by its home. */
export function isSupported(desk: Desk, candidate: Candidate, sense: NamedSense): boolean {
  const { entity, naming } = sense;
  if (entity.entity === 'place') return desk.countries.has(entity.id) || isOnlyCountry(desk, candidate, sense);
  if (entity.entity !== 'organisation') return desk.countries.has(entity.id);
  return isBodySupported(desk, candidate, { body: entity, isAcronym: naming === 'acronym' });
}

/** Georgia is the country where the article speaks of none of the others' homes, Chad where nobody in it is called so. */
function isOnlyCountry(desk: Desk, candidate: Candidate, { entity, naming }: NamedSense): boolean {
  if (naming === 'acronym' || entity.entity !== 'place' || isSomebodysName(desk, candidate)) return false;
  return !rivalHomes(candidate, entity.id).some((id) => desk.countries.has(id));
}

/** Whether somebody in the article bears the name (`Jordan Henderson`): then it means that person when it stands alone. */
function isSomebodysName(desk: Desk, { senses }: Candidate): boolean {
  return candidatesLike(desk, senses).some(({ first, last }) => nameBefore(desk, first) || nameAfter(desk, last));
}

/** Countries that the other senses of a name lie in: Georgia in the United States. */
function rivalHomes({ senses }: Candidate, id: string): string[] {
  return senses.flatMap((sense) => {
    if (isOffice(sense) || sense.entity.id === id || sense.entity.entity !== 'place') return [];
    return [sense.entity.country ?? sense.entity.id];
  });
}
