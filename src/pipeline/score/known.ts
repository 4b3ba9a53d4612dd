import type { Entity } from '../../model/entity.ts';
import { fold } from '../annotate/fold.ts';

/** A gold link's target: a title, and a QID where the gold has one. */
export interface Target {
  target: string;
  wikidata?: string | undefined;
}

/** Whether a gold target is the entity: the same QID, or, where either has none, the same name after folding. */
export function isSame(entity: Entity | undefined, { target, wikidata }: Target): boolean {
  if (!entity) return false;
  if (entity.wikidata && wikidata) return entity.wikidata === wikidata;
  const name = plain(entity.entity === 'place' ? target.replace(/, .*$/, '') : target); // Flint, Michigan
  return [entity.name, ...entity.aliases, ...(entity.entity === 'place' ? [entity.officialName ?? ''] : [])].some(
    (one) => plain(one) === name,
  );
}

/** Tells which gold targets the knowledge has. */
export function knownTargets(entities: ReadonlyMap<string, Entity>): (target: Target) => boolean {
  const items = new Set<string>();
  const names = new Set<string>();
  for (const entity of entities.values()) {
    if (entity.entity === 'topic') continue;
    if (entity.wikidata) items.add(entity.wikidata);
    for (const name of [entity.name, ...entity.aliases]) names.add(plain(name));
  }
  return ({ target, wikidata }) =>
    wikidata ? items.has(wikidata) || names.has(plain(target)) : names.has(plain(target));
}

function plain(name: string): string {
  return fold(name)
    .replace(/ \(.*\)$/, '')
    .replace(/^the /, '');
}
