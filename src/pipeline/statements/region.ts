import type { Entity, Role } from '../../model/entity.ts';
import { slugify } from '../../model/slug.ts';
import { mentionsIn } from './mentions.ts';
import { isCapital, type Passage, type Range, wordAt } from './passage.ts';

type Entities = ReadonlyMap<string, Entity>;

/**
 * Id of the state, province or city that an office belongs to: what its file says, else what stands behind the last "for"
 * or "of" of its title ("United States Senator for Vermont"). Null where that is none.
 */
export function regionOf(role: Role, entities: Entities): string | null {
  if (role.region !== undefined) return role.region;
  const named = /.*\b(?:for|of) (?:the )?(.+)$/.exec(role.office)?.[1];
  return named === undefined ? null : regionNamed(slugify(named), entities);
}

/** The state, province or city that a noun phrase names; "Alabama" in "the Alabama Republican" is no mention, but counts. */
export function regionIn(passage: Passage, range: Range): string | null {
  const { entities } = passage.doc;
  for (const { entity } of mentionsIn(passage, range)) if (isRegion(entities.get(entity))) return entity;
  for (let i = range.from; i < range.to; i++) {
    if (!isCapital(passage, i)) continue;
    const home = inhabitedRegion(passage, i);
    if (home !== null) return home;
    const one = slugify(wordAt(passage, i));
    const region = regionNamed(`${one}-${slugify(wordAt(passage, i + 1))}`, entities) ?? regionNamed(one, entities);
    if (region !== null) return region;
  }
  return null;
}

/** The state whose people a capitalised word names by its ending ("Nevadan", "Kentuckian", "Vermonter"); null for all others. */
export function inhabitedRegion(passage: Passage, i: number): string | null {
  const word = wordAt(passage, i);
  for (const [ending, stem] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + shortestStem) continue;
    const region = regionNamed(slugify(word.slice(0, -ending.length) + stem), passage.doc.entities);
    if (region !== null) return region;
  }
  return null;
}

const shortestStem = 3;
const endings: readonly [ending: string, stem: string][] = [
  ['n', ''],
  ['an', ''],
  ['ian', ''],
  ['ian', 'y'],
  ['er', ''],
  ['ite', ''],
];

/** States that share their name with a country carry their own country in the id. */
function regionNamed(slug: string, entities: Entities): string | null {
  return [`${slug}-united-states`, slug].find((id) => isRegion(entities.get(id))) ?? null;
}

function isRegion(entity: Entity | undefined): boolean {
  return entity?.entity === 'place' && entity.kind !== 'country' && entity.kind !== 'water';
}
