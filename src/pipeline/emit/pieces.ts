import type { Span } from '../../model/annotation.ts';

/** One stretch of a statement's content within one paragraph. */
export interface Piece extends Span {
  /** Index of the statement in the annotation. */
  statement: number;
}

/**
 * Fits stretches of statements into one paragraph so that tags can be written around them: outer white space is left
 * outside, a boundary inside a mention moves out to the mention's end, and of two that overlap without one lying inside
 * the other the later gives way, so that every word keeps the statement that claimed it first. Empty ones are dropped.
 */
export function fitPieces(text: string, pieces: readonly Piece[], mentions: readonly Span[]): Piece[] {
  const whole = pieces
    .map((piece) => widen(trim(text, piece), mentions))
    .filter((piece) => piece.end > piece.start)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.statement - b.statement);
  const fitted: Piece[] = [];
  for (const piece of whole) {
    const rest = fitted.reduce(giveWay, piece);
    if (text.slice(rest.start, rest.end).trim() !== '') fitted.push(rest);
  }
  return fitted;
}

/** Keeps the piece inside the text and off white space. */
function trim(text: string, piece: Piece): Piece {
  const start = Math.max(0, piece.start);
  const words = text.slice(start, Math.max(start, piece.end));
  const from = start + words.length - words.trimStart().length;
  return { ...piece, start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function widen(piece: Piece, mentions: readonly Span[]): Piece {
  if (piece.end <= piece.start) return piece;
  const touched = mentions.filter((mention) => mention.start < piece.end && mention.end > piece.start);
  return {
    ...piece,
    start: Math.min(piece.start, ...touched.map((mention) => mention.start)),
    end: Math.max(piece.end, ...touched.map((mention) => mention.end)),
  };
}

/** The part of `later` that does not cut across `earlier`. */
function giveWay(later: Piece, earlier: Piece): Piece {
  if (later.start < earlier.start && later.end > earlier.start && later.end < earlier.end) {
    return { ...later, end: earlier.start };
  }
  if (later.start > earlier.start && later.start < earlier.end && later.end > earlier.end) {
    return { ...later, start: earlier.end };
  }
  return later;
}
