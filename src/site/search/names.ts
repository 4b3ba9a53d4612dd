import type { Entity } from '../../model/entity.ts';
import { foldWord } from './fold.ts';

/** Every other name under which a search should find an entity's page, each once. */
export function otherNames(entity: Entity): string[] {
  const names = [...entity.aliases, ...namesOf(entity)].filter((name) => name !== entity.name);
  return [...new Set(names)];
}

/** The aliases that people would call other spellings: not those that differ in case, diacritics or punctuation alone. */
export function alsoWritten({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  const seen = new Set([plain(name)]);
  return aliases.filter((alias) => seen.size < seen.add(plain(alias)).size);
}

function plain(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function namesOf(entity: Entity): string[] {
  if (entity.entity === 'leader') return present(entity.shortName);
  if (entity.entity === 'place') return [...present(entity.officialName), ...entity.demonyms];
  if (entity.entity === 'organisation') return present(entity.acronym);
  return entity.entity === 'topic' ? entity.terms : present(entity.abbreviation);
}

function present(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}
