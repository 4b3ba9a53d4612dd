import { placeOf } from '../dateline.ts';
import { type Desk, isFree, link } from '../desk.ts';
import { tokenAt } from '../tokens.ts';

/** Links the place of a dateline that stands in the text, under its heading: nobody and no team is meant there. */
export function linkDateline(desk: Desk): void {
  const { dateline, place, body } = desk.text.parsed;
  if (!dateline || place === null) return;
  const start = body.indexOf(place, dateline.start);
  const found = start < 0 || start >= dateline.end ? null : placeOf(desk.index, desk.text.parsed);
  if (!found) return;
  const first = tokenAt(desk.tokens, start);
  const last = tokenAt(desk.tokens, start + found.length);
  if (isFree(desk, { first, last })) link(desk, { first, last, entity: found.entity, rule: 'dateline' });
}
