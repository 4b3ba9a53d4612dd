import type { Entity } from '../model/entity.ts';

/** What later sentences of the site call an entity: a leader by the short name, anything else by its name. */
export function shortNameOf(entity: Entity): string {
  if (entity.entity !== 'leader') return entity.name;
  return entity.shortName ?? entity.name.split(' ').at(-1) ?? entity.name;
}
