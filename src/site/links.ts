import type { Entity } from '../model/entity.ts';
import { type Corpus, mentionCount } from './corpus.ts';
import { officeText } from './offices.ts';
import type { Ranked } from './together.ts';

/** A line in a list of entities: where it leads, what stands there, and the number beside it. */
export interface EntityLink {
  path: string;
  name: string;
  /** A leader’s office at a date, a place’s country; empty where there is nothing to add. */
  note: string;
  count: number;
  /** How often it is mentioned in all articles together. */
  inAll: number;
}

/** Ranked paths as lines of a list; those without a page are left out. `date` is the day that offices are told for. */
export function entityLinks(corpus: Corpus, ranked: readonly Ranked[], date: string | null = null): EntityLink[] {
  return ranked.flatMap(({ path, count }) => {
    const entity = corpus.entities.get(path);
    return entity
      ? [{ path, name: entity.name, note: noteOf(corpus, entity, date), count, inAll: mentionCount(corpus, path) }]
      : [];
  });
}

/** What tells an entity from its namesakes: the office of a leader at a date, the country of a place. */
export function noteOf(corpus: Corpus, entity: Entity, date: string | null): string {
  if (entity.entity === 'leader') return officeText(entity, date);
  if (entity.entity === 'place' && entity.country) return corpus.entities.get(`places/${entity.country}`)?.name ?? '';
  if (entity.entity === 'organisation') return entity.acronym ?? '';
  return '';
}

/** The day of the newest article that mentions an entity: what its office in an index is told for. */
export function lastMentioned(corpus: Corpus, path: string): string | null {
  return corpus.mentions.get(path)?.find(({ article }) => article.date !== null)?.article.date ?? null;
}
