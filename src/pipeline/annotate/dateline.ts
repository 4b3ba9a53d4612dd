import type { Place } from '../../model/entity.ts';
import { formOf } from './compile/form.ts';
import { isOffice } from './compile/sense.ts';
import { lookup } from './compile/trie.ts';
import type { NameIndex } from './compile.ts';

export type PlaceEntity = Place & { entity: 'place'; id: string };

/**
 * The place that a dateline or front matter names (`MOSCOW`, `Tripoli, Lebanon`), and how many characters of it are the
 * name. Of namesakes the one in the country named after the comma, else the capital, else the largest; null if unknown.
 */
export function datelinePlace(index: NameIndex, printed: string): { entity: PlaceEntity; length: number } | null {
  const whole = placesNamed(index, printed);
  if (whole[0]) return { entity: whole[0], length: printed.length };
  const comma = printed.indexOf(',');
  if (comma < 0) return null;
  const countries = new Set(placesNamed(index, printed.slice(comma + 1)).map(homeOf));
  const places = placesNamed(index, printed.slice(0, comma));
  const entity = places.find((place) => countries.has(homeOf(place))) ?? (countries.size === 0 ? places[0] : undefined);
  return entity ? { entity, length: comma } : null;
}

/** Whether a name is a town's: lets a bare `Moscow: …` be a dateline. */
export function isTown(index: NameIndex, name: string): boolean {
  return placesNamed(index, name).length > 0;
}

/** Places of this name, the likeliest first. */
function placesNamed(index: NameIndex, name: string): PlaceEntity[] {
  const places = lookup(index.trie, formOf(name.trim()).words).flatMap((sense) =>
    isOffice(sense) || sense.entity.entity !== 'place' || sense.naming === 'demonym' ? [] : [sense.entity],
  );
  return places.sort((a, b) => rank(b) - rank(a));
}

function rank(place: PlaceEntity): number {
  return place.kind === 'capital' ? Number.POSITIVE_INFINITY : (place.population ?? 0);
}

function homeOf(place: PlaceEntity): string {
  return place.country ?? place.id;
}
