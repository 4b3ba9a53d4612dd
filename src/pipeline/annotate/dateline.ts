import type { Place } from '../../model/entity.ts';
import { formOf } from './compile/form.ts';
import { isOffice } from './compile/sense.ts';
import { lookup } from './compile/trie.ts';
import type { NameIndex } from './compile.ts';

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
  const countries = new Set(placesNamed(index, printed.slice(comma + 1)).map(homeOf));
  const places = placesNamed(index, printed.slice(0, comma));
  const entity = likeliest(places.filter((place) => countries.size === 0 || countries.has(homeOf(place))));
  return entity ? { entity, length: comma } : null;
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
  return lookup(index.trie, formOf(name.trim()).words).flatMap((sense) =>
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
