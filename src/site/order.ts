import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { compareText } from '../model/order.ts';

/** Newest first, undated last; within a day by id, so that the order is the same everywhere. */
export function newestFirst(a: Article, b: Article): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id);
}

/** By the name that an index is sorted by. */
export function byName(a: Entity, b: Entity): number {
  return compareText(sortKey(a), sortKey(b)) || compareText(a.id, b.id);
}

/** What an entity is filed under: a leader's short name or last name without a particle, any other's name without “The”. */
export function sortKey(entity: Entity): string {
  return fold(filedUnder(entity));
}

/** The heading letter of an entity in an index: A to Z, or `#`. */
export function initial(entity: Entity): string {
  const letter = sortKey(entity).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

function filedUnder(entity: Entity): string {
  if (entity.entity !== 'leader') return entity.name.replace(/^The /, '');
  const last = entity.shortName ?? entity.name.split(' ').at(-1) ?? entity.name;
  return `${last.replace(/^(al|el|as|ar|ad|an|ash)-/i, '')} ${entity.name}`;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’'ʻʼ]/g, '')
    .toLowerCase();
}
