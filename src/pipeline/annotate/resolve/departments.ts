import { isOffice, type NamedSense } from '../compile/sense.ts';
import { candidatesFrom, candidateTo, type Desk, isFree, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { officeOf } from '../titles.ts';

/** `U.S. Treasury Secretary`, `the treasury secretary`: the last word of a department opens an office. */
export function opensOfficeIn(desk: Desk, { last }: Candidate, senses: readonly NamedSense[]): boolean {
  for (const sense of senses)
    if (isDepartment(sense)) return candidatesFrom(desk, last - 1).some((one) => one.last > last && officeOf(one));
  return false;
}

function isDepartment({ entity, naming }: NamedSense): boolean {
  return entity.entity === 'organisation' && entity.kind === 'agency' && naming !== 'acronym';
}

/** `United States Department of State`: the country's word before its own organ belongs to the name. */
export function withCountry(
  desk: Desk,
  { first, last, senses }: Candidate,
  { entity }: NamedSense,
): { first: number; last: number } {
  const isOrgan = entity.entity === 'organisation' && !isShared(senses, entity);
  const before = isOrgan ? candidateTo(desk, first) : undefined;
  const home = isOrgan ? homeOfOrgan(entity, last - first) : undefined;
  const joined = before && isFree(desk, before) && sensesOf(before, 'place').some((sense) => sense.entity.id === home);
  return { first: joined ? before.first : first, last };
}

/** `the Brazilian Senate`: where other countries have one too, the country's word only tells whose it is. */
function isShared(senses: Candidate['senses'], body: NamedSense['entity']): boolean {
  return senses.some((sense) => !isOffice(sense) && sense.entity !== body && sense.entity.entity === 'organisation');
}

/** The country whose organ is called by so many words; undefined for other bodies, and for their acronyms. */
function homeOfOrgan(
  { kind, country, standsFor }: Extract<NamedSense['entity'], { entity: 'organisation' }>,
  words: number,
): string | undefined {
  return standsFor?.country ?? (organs.has(kind) && words > 1 ? country : undefined);
}

/** What a country calls by its own word before the name. */
const organs = new Set(['agency', 'court', 'military']);
