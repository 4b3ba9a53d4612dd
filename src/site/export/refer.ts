import type { Entity } from '../../model/entity.ts';
import { type Corpus, pathOf } from '../corpus.ts';
import { wikidataUrl } from '../wikidata.ts';
import type { Addresses } from './addresses.ts';
import type { Reference } from './schema/reference.ts';

/** How documents name an entity. */
export function referTo(entity: Entity, { page }: Addresses): Reference {
  const { id, entity: kind, name, wikidata } = entity;
  return { id, kind, name, address: page(pathOf(entity)), wikidata: wikidata ? wikidataUrl(wikidata) : null };
}

/** How documents name those of the paths that have a page. */
export function referToAll(corpus: Corpus, paths: readonly string[], addresses: Addresses): Reference[] {
  return paths.flatMap((path) => {
    const entity = corpus.entities.get(path);
    return entity ? [referTo(entity, addresses)] : [];
  });
}
