import type { Entity } from '../../model/entity.ts';
import { slugify } from '../../model/slug.ts';
import type { Corpus } from '../corpus.ts';

/** `leaders/putin` and every other name of each leader who has a page; a name that several bear leads to all of them. */
export function aliasWays({ entities }: Corpus): { path: string; to: string[] }[] {
  const bearers = new Map<string, Set<string>>();
  for (const [path, entity] of entities) {
    for (const slug of entity.entity === 'leader' ? otherNames(entity) : []) {
      bearers.set(slug, (bearers.get(slug) ?? new Set()).add(path));
    }
  }
  return [...bearers].map(([slug, paths]) => ({ path: `leaders/${slug}`, to: [...paths].sort() }));
}

function otherNames({ name, shortName, aliases }: Entity & { entity: 'leader' }): Set<string> {
  const last = name.split(' ').at(-1) ?? name;
  const slugs = [name, last, shortName ?? last, ...aliases].map(slugify);
  return new Set(slugs.filter((slug) => /[a-z]{2}/.test(slug)));
}
