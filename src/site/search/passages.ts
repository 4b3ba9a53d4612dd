import { splitSentences } from '../../model/sentence.ts';
import { foldWord, wordsOf } from './fold.ts';

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

/**
 * The sentences that together have most of what was searched, at most `limit` of them, in the order of the text. `found`
 * should hold the anchors of paragraphs only.
 */
export function findPassages(found: Found, limit: number): Passage[] {
  const left = paragraphsOf(found)
    .flatMap(passagesOf)
    .map((passage) => ({ passage, words: wordsFound(passage) }));
  const all = left.map(({ passage }) => passage);
  const chosen = new Set<Passage>();
  const covered = new Set<string>();
  while (chosen.size < limit && left.length > 0) {
    const gains = left.map(({ words }) => words.filter((word) => !covered.has(word)).length * 10 + words.length);
    const [best] = left.splice(gains.indexOf(Math.max(...gains)), 1);
    if (best === undefined) break;
    chosen.add(best.passage);
    for (const word of best.words) covered.add(word);
  }
  return all.filter((passage) => chosen.has(passage));
}

/** The words of a page with these numbers. */
export function wordsAt({ raw_content }: Pick<Found, 'raw_content'>, numbers: readonly number[]): string[] {
  const parts = wordsAndGaps(raw_content);
  return numbers.map((number) => parts[number * 2] ?? '');
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

/** What was found in a sentence, each word once; forms of one word mostly share their first letters. */
function wordsFound({ pieces }: Passage): string[] {
  const words = pieces.filter(({ found }) => found).flatMap(({ text }) => wordsOf(text).map(foldWord));
  return [...new Set(words.map((word) => word.slice(0, 5)))];
}
