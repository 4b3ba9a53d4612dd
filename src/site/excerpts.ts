import { splitSentences } from '../model/sentence.ts';

/** What excerpts are cut from: one paragraph, its anchor, and the mentions in it as UTF-16 offsets, sorted. */
export interface MarkedParagraph {
  anchor: string;
  text: string;
  mentions: readonly { start: number; end: number; of: string }[];
}

/** A stretch of text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** One sentence that mentions an entity, in pieces, with the anchor of its paragraph. */
export interface Excerpt {
  anchor: string;
  pieces: Piece[];
}

/** Every sentence that mentions the entity, in reading order, each once, with all its mentions of that entity marked. */
export function excerpts(paragraphs: readonly MarkedParagraph[], of: string): Excerpt[] {
  return paragraphs.flatMap((paragraph) => {
    const wanted = paragraph.mentions.filter((mention) => mention.of === of);
    if (wanted.length === 0) return [];
    return splitSentences(paragraph.text).flatMap((sentence) => {
      const inside = wanted.filter(({ start }) => start >= sentence.start && start < sentence.end);
      return inside.length === 0 ? [] : [{ anchor: paragraph.anchor, pieces: cut(paragraph.text, sentence, inside) }];
    });
  });
}

/** A text cut where marks (UTF-16 offsets, sorted, not overlapping) begin and end. */
export function marked(text: string, marks: readonly Range[]): Piece[] {
  return cut(text, { start: 0, end: text.length }, marks);
}

interface Range {
  start: number;
  end: number;
}

function cut(text: string, sentence: Range, marks: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, Math.max(at, sentence.end)), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
