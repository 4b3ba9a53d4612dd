import type { Entity } from '../../model/entity.ts';
import { type EntityPath, entityPath } from '../../model/kind.ts';

/** Places by their printed names, whatever the case. */
export interface PlaceIndex {
  /** Whether a name is that of a city or a capital. */
  isTown: (name: string) => boolean;
  /** The page of a place; null where the name is not known, or could be one of several. */
  placeOf: (printed: string) => EntityPath | null;
}

type Place = Entity & { entity: 'place' };

/** Index of all places. Of several with one name, a capital or one with four times the people of any other is meant. */
export function indexPlaces(entities: ReadonlyMap<string, Entity>): PlaceIndex {
  const byName = new Map<string, Place[]>();
  const towns = new Set<string>();
  for (const entity of entities.values()) {
    if (entity.entity !== 'place') continue;
    for (const name of new Set([entity.name, ...entity.aliases].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), entity]);
      if (entity.kind === 'city' || entity.kind === 'capital') towns.add(name);
    }
  }
  return {
    isTown: (name) => towns.has(fold(name)),
    placeOf: (printed) => {
      const place = choose(byName.get(fold(printed)) ?? []);
      return place ? entityPath('place', place.id) : null;
    },
  };
}

function choose(places: readonly Place[]): Place | undefined {
  const [first, second] = places.toSorted((a, b) => weight(b) - weight(a));
  if (!first || !second) return first;
  return weight(first) >= 4 * weight(second) ? first : undefined;
}

/** A capital outweighs any other place; one without a number weighs little. */
function weight({ kind, population = 1 }: Place): number {
  return kind === 'capital' ? population + 1e9 : population;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
