import type { Entity } from '../../model/entity.ts';
import { isOffice, kindBit, type NameSense, perSenses } from './compile/sense.ts';
import { homeOf, placeOf } from './dateline.ts';
import { candidateFrom, candidatesOf, candidateTo, type Desk, isCovered, sensesOf } from './desk.ts';
import type { Candidate } from './match.ts';
import { nameAfter, nameBefore } from './neighbours.ts';
import { countriesOfBody } from './resolve/body-homes.ts';
import { isChiefCapital } from './resolve/capitals.ts';
import { isLocative } from './resolve/located.ts';
import { flag, has, wordAt } from './tokens.ts';

/**
 * The countries and organisations that the article certainly speaks of, be it by a demonym or a city, and how often; the
 * country that it was filed from is one of them.
 */
export function findHomes(desk: Desk): ReadonlyMap<string, number> {
  const homes = homesIn(desk, candidatesOf(desk, kindBit.named));
  const filed = placeOf(desk.index, desk.text.parsed);
  if (filed) homes.set(homeOf(filed.entity), (homes.get(homeOf(filed.entity)) ?? 0) + 1);
  return homes;
}

/** The countries and organisations that some of the candidates point to for certain, and how often. */
export function homesIn(desk: Desk, candidates: readonly Candidate[]): Map<string, number> {
  const homes = new Map<string, number>();
  for (const candidate of candidates) {
    if (!has(desk.tokens, candidate.last - 1, flag.capitalised)) continue;
    if (isCovered(desk, candidate) && !opensOrganisation(desk, candidate)) continue;
    const sense = plainSense(candidate.senses);
    if (!sense || !isSound(desk, candidate, sense)) continue;
    for (const home of homesOf(desk, sense.entity)) homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  return homes;
}

/** The one sense of a name, or of several the capital: who writes `London` alone does not mean Ontario’s; `Victoria` tells nothing. */
const plainSense = perSenses((senses): NameSense | undefined => {
  const names = senses.filter((sense): sense is NameSense => !isOffice(sense) && sense.naming !== 'term');
  if (names.length < 2) return names[0];
  const [country, ...others] = names.filter(({ entity }) => entity.entity !== 'leader');
  if (country && others.length === 0 && isCountry(country.entity)) return country; // Israel, though a leader bears it
  if (country && names.every(({ entity }) => isIn(entity, country.entity))) return country; // New York, be it state or city
  return names.find(({ entity, ambiguous }) => isChiefCapital(entity, ambiguous));
});

function isSound(desk: Desk, candidate: Candidate, { entity, naming, ambiguous }: NameSense): boolean {
  if (naming === 'acronym' && (ambiguous || !has(desk.tokens, candidate.first, flag.allCaps))) return false;
  if (entity.entity === 'organisation') return !ambiguous;
  if (entity.entity !== 'place') return false;
  // A country's word counts also within a longer name (`Iranian Expediency Council`); a city's, or one that people bear, alone.
  if (entity.kind === 'country' && !ambiguous) return true;
  if (nameAfter(desk, candidate.last) || nameBefore(desk, candidate.first)) return false;
  return !ambiguous || entity.kind !== 'country' || isAmongPlaces(desk, candidate);
}

/** `in Jordan`, `Egypt and Jordan`, `Chad, Niger`: what stands so is a place, although people bear the name too. */
function isAmongPlaces(desk: Desk, candidate: Candidate): boolean {
  if (isLocative(desk, candidate) || has(desk.tokens, candidate.last, flag.possessive)) return true;
  const joins = [',', 'and', '-', 'or'];
  const before = joins.includes(wordAt(desk.tokens, candidate.first - 1)) && candidateTo(desk, candidate.first - 1);
  const after = joins.includes(wordAt(desk.tokens, candidate.last)) && candidateFrom(desk, candidate.last + 1);
  return [before, after].some((one) => one && sensesOf(one, 'place').length > 0);
}

/** The country's word in `United States Department of Justice`, `Israeli Air Force`. */
function opensOrganisation(desk: Desk, candidate: Candidate): boolean {
  if (!candidate.senses.some((sense) => !isOffice(sense) && isCountry(sense.entity))) return false;
  const longest = candidateFrom(desk, candidate.first);
  return longest ? sensesOf(longest, 'organisation').some(({ entity }) => !entity.standsFor) : false;
}

/** Whether both are parts of one country. */
function isIn(one: Entity, other: Entity): boolean {
  return one.entity === 'place' && other.entity === 'place' && homeOf(one) === homeOf(other);
}

function isCountry(entity: Entity): boolean {
  return entity.entity === 'place' && entity.kind === 'country';
}

/** The country of a place; an organisation with the country that it is of (the White House, the CDU), or the UN for its organs. */
function homesOf({ index }: Desk, entity: Entity): readonly string[] {
  if (entity.entity === 'place') return [homeOf(entity)];
  if (entity.entity !== 'organisation') return [entity.id];
  if (entity.standsFor?.country) return [entity.id, entity.standsFor.country];
  if (entity.name.startsWith('United Nations ')) return [entity.id, 'united-nations'];
  return [entity.id, ...countriesOfBody(index, entity)];
}
