import type { Past } from '../../integrations/permanence.ts';
import { whereabouts } from '../../model/permanence/anchors.ts';
import { movedAnchors } from '../../model/permanence/moved.ts';
import type { BodyParagraph } from '../body.ts';
import { dateText } from '../dates.ts';

/** What a reader is told who follows an old link to a paragraph that has changed since. */
export interface Note {
  /** The anchor of the old link. */
  anchor: string;
  text: string;
}

/**
 * The notes of an article, by the anchor of the paragraph that they stand before; those of paragraphs that were withdrawn
 * stand before the first one. An anchor that still exists needs none.
 */
export function changeNotes(id: string, paragraphs: readonly BodyParagraph[], past: Past): Map<string, Note[]> {
  const record = past.ledger[`/articles/${id}/`];
  const moved = movedAnchors(past.moved, `articles/${id}`);
  const notes = new Map<string, Note[]>();
  if (!record) return notes;
  const current = paragraphs.map(({ anchor }) => anchor);
  for (const [anchor, now] of whereabouts({ record, current, moved })) {
    if (now === anchor || now === undefined) continue;
    const place = now ?? current[0] ?? '';
    const why = moved.get(anchor)?.why;
    const text = now === null ? withdrawn(moved.get(anchor)?.withdrawn) : corrected;
    notes.set(place, [...(notes.get(place) ?? []), { anchor, text: why ? `${text} ${why}` : text }]);
  }
  return notes;
}

const corrected =
  'The next paragraph was corrected after it had been published; a link to its earlier wording leads here.';

function withdrawn(day: string | undefined): string {
  return `A paragraph of this article was withdrawn${day ? ` on ${dateText(day)}` : ''}; a link to it leads here.`;
}
