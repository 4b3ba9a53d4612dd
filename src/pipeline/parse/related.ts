import type { Paragraphs } from './paragraphs.ts';

const labels =
  'also read|read also|also see|see also|read more|read next|must read|related|related (?:articles?|news|stor(?:y|ies)|reading|links?|coverage|posts?)|' +
  "more on this(?: story)?|more (?:stories|news)|further reading|recommended(?: reading)?|you (?:may|might) also like|don[’']t miss|in case you missed it";

/** `Also read: …`: a label, a mark, and what is recommended. */
const relatedLine = new RegExp(`^(?:${labels})\\s*(?::|\\||[–—-]\\s)\\s*\\S`, 'i');
const relatedHeading = new RegExp(`^(?:${labels})\\s*[:|]?$`, 'i');

/** No list of headlines that follows a heading `Read more:` is longer than this. */
const longestList = 8;

/** Where the closing related lines start. */
export interface RelatedStart {
  /** Number of paragraphs before them; the last of these may lose its last line. */
  paragraphs: number;
  /** Offset in the joined paragraphs at which they start. */
  offset: number;
}

/**
 * Finds the lines at the end of an article that recommend others: each with a label of its own, or headlines under one.
 * At least one paragraph always stays body. Undefined where there are none.
 */
export function findRelated({ paragraphs, lastLines }: Paragraphs): RelatedStart | undefined {
  const count = paragraphs.length;
  const heading = headingOfList(paragraphs);
  let first = heading ?? count;
  while (first > 1 && relatedLine.test(paragraphs[first - 1] ?? '')) first--;
  const start = paragraphs.slice(0, first).reduce((sum, paragraph) => sum + paragraph.length + 2, 0);
  const before = paragraphs[first - 1] ?? '';
  const lineStart = (lastLines[first - 1] ?? 0) - (start - before.length - 2);
  if (lineStart > 0 && relatedLine.test(before.slice(lineStart))) {
    return { paragraphs: first, offset: start - 2 - before.length + lineStart };
  }
  return first < count ? { paragraphs: first, offset: start } : undefined;
}

/** `Read more:` alone, with nothing but headlines (no full stop at their end) below it. */
function headingOfList(paragraphs: readonly string[]): number | undefined {
  for (let index = paragraphs.length - 1; index >= Math.max(1, paragraphs.length - longestList); index--) {
    const paragraph = paragraphs[index] ?? '';
    if (relatedHeading.test(paragraph)) return index < paragraphs.length - 1 ? index : undefined;
    if (paragraph.length > 160 || paragraph.endsWith('.')) return undefined;
  }
  return undefined;
}
