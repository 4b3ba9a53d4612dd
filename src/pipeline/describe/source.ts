import type { Entity } from '../../model/entity.ts';
import { type EntityPath, entityPath } from '../../model/kind.ts';
import { slugify } from '../../model/slug.ts';

/** Finds the page of a source by its printed name. */
export type SourceIndex = (printed: string) => EntityPath;

/**
 * Index of everything that articles can come from: outlets, and organisations that publish news, by name, alias,
 * abbreviation or acronym, whatever the case. An unknown source gets an outlet of its own, named after what is printed;
 * where that id belongs to something else already, `-outlet` is added.
 */
export function indexSources(entities: ReadonlyMap<string, Entity>): SourceIndex {
  const paths = new Map<string, EntityPath>();
  for (const entity of entities.values()) {
    for (const name of sourceNames(entity)) {
      const key = fold(name);
      if (entity.entity === 'outlet' || !paths.has(key)) paths.set(key, entityPath(entity.entity, entity.id));
    }
  }
  return (printed) => {
    const id = slugify(printed) || 'unnamed';
    return paths.get(fold(printed)) ?? entityPath('outlet', entities.has(id) ? `${id}-outlet` : id);
  };
}

function sourceNames(entity: Entity): string[] {
  if (entity.entity === 'outlet') return [entity.name, ...entity.aliases, entity.abbreviation].filter(isPresent);
  if (entity.entity !== 'organisation' || (entity.kind !== 'news-agency' && entity.kind !== 'media')) return [];
  return [entity.name, ...entity.aliases, entity.acronym].filter(isPresent);
}

function isPresent(name: string | undefined): name is string {
  return name !== undefined;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
