import type { Entity } from '../../model/entity.ts';
import { compareText } from '../../model/order.ts';

/** The lines of `--list-entities`, `{"id","kind","wikidata","name"}`, sorted by id. */
export function listEntities(entities: ReadonlyMap<string, Entity>): string[] {
  return [...entities.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, entity, wikidata = null, name }) => JSON.stringify({ id, kind: kindOf(entity), wikidata, name }));
}

/** The filter knows four kinds: an outlet is an organisation to it. */
function kindOf(kind: Entity['entity']): string {
  return kind === 'outlet' ? 'organisation' : kind;
}
