import { placeOf } from '../dateline.ts';
import { type Desk, isFree, link } from '../desk.ts';
import { tokenAt } from '../tokens.ts';

/**
 * Links the place of a dateline that stands in the text, under its heading: nobody and no team is meant there. The outlet
 * that it prints is the header's, and no name in the text.
 */
export function linkDateline(desk: Desk): void {
  const { dateline, place, source, body } = desk.text.parsed;
  if (!dateline || place === null) return;
  const outlet = source === null ? -1 : body.indexOf(source, dateline.start);
  if (source !== null && outlet >= 0 && outlet < dateline.end)
    desk.taken.fill(1, tokenAt(desk.tokens, outlet), tokenAt(desk.tokens, outlet + source.length));
  const start = body.indexOf(place, dateline.start);
  const found = start < 0 || start >= dateline.end ? null : placeOf(desk.index, desk.text.parsed);
  if (!found) return;
  const first = tokenAt(desk.tokens, start);
  const last = tokenAt(desk.tokens, start + found.length);
  if (isFree(desk, { first, last })) link(desk, { first, last, entity: found.entity, rule: 'dateline' });
}
