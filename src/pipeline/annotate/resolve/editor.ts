import { parseEntityPath } from '../../../model/kind.ts';
import type { Desk } from '../desk.ts';
import { tokenAt } from '../tokens.ts';

/** Carries out an editor's links and unlinks, before anything else is decided. */
export function resolveCorrections(desk: Desk): void {
  const correction = desk.text.parsed.correction;
  for (const { text, nth } of correction?.unlink ?? [])
    for (const start of occurrences(desk, text, nth)) take(desk, start, start + text.length);
  for (const { text, nth, to } of correction?.link ?? []) {
    const entity = desk.index.entities.get(parseEntityPath(to)?.id ?? to);
    if (!entity) continue; // reported where corrections are checked
    for (const start of occurrences(desk, text, nth)) {
      const end = start + text.length;
      take(desk, start, end);
      desk.mentions.push({ start, end, entity: entity.id, kind: entity.entity, rule: 'editor' });
      if (entity.entity === 'leader' && !desk.settled.has(entity))
        desk.settled.set(entity, { surface: text, token: tokenAt(desk.tokens, start), times: 1 });
    }
  }
}

/** Where a text stands in the body: everywhere, or at its nth occurrence only. */
function occurrences(desk: Desk, text: string, nth: number | undefined): number[] {
  const body = desk.tokens.text;
  const found: number[] = [];
  for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + text.length)) found.push(at);
  return nth === undefined ? found : found.slice(nth - 1, nth);
}

function take(desk: Desk, start: number, end: number): void {
  desk.taken.fill(1, tokenAt(desk.tokens, start), tokenAt(desk.tokens, end - 1) + 1);
}
