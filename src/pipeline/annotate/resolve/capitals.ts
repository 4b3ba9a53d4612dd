import type { Entity } from '../../../model/entity.ts';

/**
 * Whether an entity is a capital that its name means where nothing tells: London, though Ontario has one, and not Victoria,
 * which few know for that of Seychelles.
 */
export function isChiefCapital(entity: Entity, ambiguous: boolean): boolean {
  if (entity.entity !== 'place' || entity.kind !== 'capital') return false;
  return !ambiguous || (entity.population ?? 0) >= known;
}

/** Inhabitants of a capital whose name means it although others bear it. */
const known = 250_000;
