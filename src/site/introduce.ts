import type { Entity } from '../model/entity.ts';
import type { Corpus } from './corpus.ts';
import type { EntityView } from './entity-view.ts';
import { lastMentioned, noteOf } from './links.ts';
import { nameInText } from './name-in-text.ts';
import { kindName, subkindName } from './words.ts';

/** What an entity is, in a word or two: `Leader`, `Capital`, `News agency`. */
export function whatItIs(entity: Entity): string {
  if (entity.entity === 'place' || entity.entity === 'organisation') return subkindName(entity.kind);
  return kindName(entity.entity);
}

/** What stands over the reported words of an entity. */
export function statementsHeading(entity: Entity): string {
  return entity.entity === 'leader'
    ? `What ${nameInText(entity)} is reported to have said`
    : `Statements attributed to ${nameInText(entity)}`;
}

/** Who or what this is and how much there is about it, in at most two sentences: for search engines and previews. */
export function entityDescription(corpus: Corpus, { entity, path, totals, publishedTotals }: EntityView): string {
  const note = noteOf(corpus, entity, lastMentioned(corpus, path));
  const what = [whatItIs(entity), note].filter((words) => words !== '').join(', ');
  return [`${entity.name}: ${what}.`, totals, publishedTotals].filter((words) => words !== '').join(' ');
}
