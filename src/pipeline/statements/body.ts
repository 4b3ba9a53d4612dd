import type { Mention } from '../../model/annotation.ts';
import type { Passage } from './passage.ts';

/** The id of a body or a country; null for all other mentions. */
export function bodyId(passage: Passage, mention: Mention): string | null {
  return mention.kind !== 'topic' && isBody(passage, mention) ? mention.entity : null;
}

/** Whether a mention is of a body or a country that others can speak for; a city or a state's own is another one. */
export function isBody(passage: Passage, mention: Mention): boolean {
  const entity = passage.doc.entities.get(mention.entity);
  return entity?.entity === 'place' ? entity.kind === 'country' : mention.kind !== 'leader';
}
