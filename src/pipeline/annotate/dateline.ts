import type { Place } from '../../model/entity.ts';
import type { ParsedSeed } from '../../model/seed.ts';
import { formInText } from './compile/form.ts';
import { isOffice } from './compile/sense.ts';
import { lookup } from './compile/trie.ts';
import type { NameIndex } from './compile.ts';
import { americanStates } from './lexicon/states.ts';

export type PlaceEntity = Place & { entity: 'place'; id: string };

/**
 * The place that a dateline or front matter names (`MOSCOW`, `Tripoli, Lebanon`), and how many characters of it are the
 * name. Of namesakes the one in the country named after the comma, else the capital, else the one with at least four
 * times the people of any other; null where the name is not known or could be one of several.
 */
export function datelinePlace(index: NameIndex, printed: string): { entity: PlaceEntity; length: number } | null {
  const whole = likeliest(placesNamed(index, printed));
  if (whole) return { entity: whole, length: printed.length };
  const comma = printed.indexOf(',');
  if (comma < 0) return null;
  const wider = widerNamed(index, printed.slice(comma + 1));
  const places = placesNamed(index, printed.slice(0, comma));
  const entity = likeliest(places.filter((place) => wider.length === 0 || wider.some((one) => liesIn(place, one))));
  return entity ? { entity, length: comma } : null;
}

/** What is named after the comma: a country, or a state, be it abbreviated (`Ala.`). */
function widerNamed(index: NameIndex, printed: string): PlaceEntity[] {
  const state = index.entities.get(americanStates.get(formInText(printed.trim()).words[0] ?? '') ?? '');
  return state?.entity === 'place' ? [state] : placesNamed(index, printed);
}

/** Whether a place can lie in the other: in its country, and where both are known in its state. */
function liesIn(place: PlaceEntity, wider: PlaceEntity): boolean {
  if (homeOf(place) !== homeOf(wider)) return false;
  return wider.kind !== 'region' || place.region === undefined || place.region === wider.id;
}

/** The place that an article was filed from, by its dateline or front matter; null where it is not known. */
export function placeOf(index: NameIndex, { place, region }: Pick<ParsedSeed, 'place' | 'region'>) {
  if (place === null) return null;
  const found = datelinePlace(index, region === null ? place : `${place}, ${region}`);
  return found && { ...found, length: Math.min(found.length, place.length) };
}

/** The state or country that a dateline prints behind its place; undefined where it is not known. */
export function regionOf(index: NameIndex, region: string): PlaceEntity | undefined {
  return likeliest(widerNamed(index, region));
}

/** Whether a name is a town's: lets a bare `Moscow: …` be a dateline. */
export function isTown(index: NameIndex, name: string): boolean {
  return placesNamed(index, name).some(({ kind }) => kind === 'city' || kind === 'capital');
}

/** Id of the country that a place lies in, or of the country itself. */
export function homeOf(place: PlaceEntity): string {
  return place.country ?? place.id;
}

/** Places of this name. */
function placesNamed(index: NameIndex, name: string): PlaceEntity[] {
  return lookup(index.trie, formInText(name.trim().replace(/^the /i, '')).words).flatMap((sense) =>
    isOffice(sense) || sense.entity.entity !== 'place' || sense.naming === 'demonym' ? [] : [sense.entity],
  );
}

function likeliest(places: readonly PlaceEntity[]): PlaceEntity | undefined {
  const [first, second] = places.toSorted((a, b) => weight(b) - weight(a));
  if (!first || !second) return first;
  return weight(first) >= 4 * weight(second) ? first : undefined;
}

/** A capital outweighs any other place; one without a number weighs little. */
function weight({ kind, population = 1 }: PlaceEntity): number {
  return kind === 'capital' ? population + 1e9 : population;
}
