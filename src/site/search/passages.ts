import { splitSentences } from '../../model/sentence.ts';

/** The parts of a Pagefind result that passages are made from. */
export interface Found {
  /** The page's text with `<` and `>` escaped; words are parted by U+200B where there is any, else by white space. */
  raw_content: string;
  /** Elements with an id, in lower case by name, with the number of the word that each begins at. */
  anchors: readonly { id: string; element: string; location: number }[];
  /** Numbers of the words found. */
  locations: readonly number[];
}

/** A sentence in which something was found, in pieces, and the paragraph that it stands in. */
export interface Passage {
  /** Id of the paragraph on the page; empty where the text stands before the first one. */
  anchor: string;
  pieces: { text: string; found: boolean }[];
}

/** The sentences with most of what was searched, at most `limit` of them, in the order of the text. */
export function findPassages(found: Found, limit: number): Passage[] {
  const passages = paragraphsOf(found).flatMap(passagesOf);
  const best = passages.map((passage, index) => ({ index, hits: distinct(passage) }));
  best.sort((a, b) => b.hits - a.hits || a.index - b.index);
  const chosen = new Set(best.slice(0, limit).map(({ index }) => index));
  return passages.filter((_, index) => chosen.has(index));
}

/** A word, or the gap after one, with its offset in the paragraph. */
interface Piece {
  text: string;
  found: boolean;
  at: number;
}

interface Paragraph {
  anchor: string;
  text: string;
  pieces: Piece[];
}

function paragraphsOf({ raw_content, anchors, locations }: Found): Paragraph[] {
  const hits = new Set(locations);
  const starts = new Map(anchors.map(({ id, location }) => [location, id]));
  let paragraph: Paragraph = { anchor: '', text: '', pieces: [] };
  const paragraphs = [paragraph];
  for (const [n, text] of wordsAndGaps(raw_content).entries()) {
    const start = n % 2 === 0 ? starts.get(n / 2) : undefined;
    if (start !== undefined) {
      paragraph = { anchor: start, text: '', pieces: [] };
      paragraphs.push(paragraph);
    }
    paragraph.pieces.push({ text, found: n % 2 === 0 && hits.has(n / 2), at: paragraph.text.length });
    paragraph.text += text;
  }
  return paragraphs.filter(({ pieces }) => pieces.some(({ found }) => found));
}

/** Words at even places, what parts them at odd ones. */
function wordsAndGaps(content: string): string[] {
  const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const parts = text.split(text.includes('\u200B') ? /(\u200B)/ : /(\s+)/);
  return parts.map((part) => part.replace('\u200B', ''));
}

/** A paragraph's sentences in which something was found. */
function passagesOf({ anchor, text, pieces }: Paragraph): Passage[] {
  return splitSentences(text)
    .map(({ start, end }) => pieces.filter(({ at }) => at >= start && at < end))
    .filter((sentence) => sentence.some(({ found }) => found))
    .map((sentence) => ({ anchor, pieces: sentence.map(({ text: piece, found }) => ({ text: piece, found })) }));
}

function distinct({ pieces }: Passage): number {
  return new Set(pieces.filter((piece) => piece.found).map((piece) => piece.text.toLowerCase())).size;
}
