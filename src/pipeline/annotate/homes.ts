import type { Entity } from '../../model/entity.ts';
import { isOffice, type NameSense, type Sense } from './compile/sense.ts';
import { type Desk, isCovered } from './desk.ts';
import type { Candidate } from './match.ts';
import { nameAfter, nameBefore } from './neighbours.ts';
import { flag, has } from './tokens.ts';

/** Ids of the countries and organisations that the article certainly speaks of, be it by a demonym or a city. */
export function findHomes(desk: Desk): ReadonlySet<string> {
  const homes = new Set<string>();
  for (const candidate of desk.candidates) {
    if (isCovered(desk, candidate) || !has(desk.tokens, candidate.last - 1, flag.capitalised)) continue;
    const sense = plainSense(candidate.senses);
    if (sense && isSound(desk, candidate, sense)) homes.add(homeOf(sense.entity));
  }
  return homes;
}

/** The one sense of a name, or of several the capital: who writes `London` alone does not mean Ontario’s. */
function plainSense(senses: readonly Sense[]): NameSense | undefined {
  const names = senses.filter((sense): sense is NameSense => !isOffice(sense) && sense.naming !== 'term');
  if (names.length < 2) return names[0];
  return names.find(({ entity }) => entity.entity === 'place' && entity.kind === 'capital');
}

function isSound(desk: Desk, candidate: Candidate, { entity, naming, ambiguous }: NameSense): boolean {
  if (naming === 'acronym' && (ambiguous || !has(desk.tokens, candidate.first, flag.allCaps))) return false;
  if (entity.entity === 'organisation') return !ambiguous;
  if (entity.entity !== 'place') return false;
  // A country's word counts also within a longer name (`Iranian Expediency Council`); a city's, or one that people bear, alone.
  if (entity.kind === 'country' && !ambiguous) return true;
  return !nameAfter(desk, candidate.last) && !nameBefore(desk, candidate.first);
}

function homeOf(entity: Entity): string {
  return entity.entity === 'place' ? (entity.country ?? entity.id) : entity.id;
}
