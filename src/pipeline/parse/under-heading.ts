import { type Header, type IsTown, readHeader, shiftHeader } from './header.ts';

/**
 * Reads the dateline of an article that starts with its heading, and a byline beneath it: the heading is text of the
 * article, so this dateline stays in the body. Undefined where there is no heading, or no dateline within two paragraphs
 * under it. Offsets count in the paragraphs joined by `\n\n`.
 */
export function readUnderHeading(paragraphs: readonly string[], isTown?: IsTown): (Header & Place) | undefined {
  let start = 0;
  let closed = false;
  for (const [n, heading] of paragraphs.slice(0, mostHeadings).entries()) {
    if (heading.length > longestHeading) return undefined;
    closed ||= isClosed(heading);
    start += heading.length + 2;
    const below = paragraphs.slice(n + 1);
    const isFirm = !closed || fillsLine(below[0], isTown) || (n === 0 && isWhole(below, isTown));
    const header = isFirm ? readHeader(below, isTown) : undefined;
    if (header && (header.place || header.date || header.source)) return { ...shiftHeader(header, start), start };
  }
  return undefined;
}

interface Place {
  /** Where the dateline starts. */
  start: number;
}

/** The heading itself (AP and Reuters put a full stop behind it or not, by customer), and the author's name. */
const mostHeadings = 2;
const longestHeading = 160;

/** Whether a paragraph ends as a sentence does: then it is a heading only where a dateline of its own line follows. */
function isClosed(paragraph: string): boolean {
  return /[!:;,.]["”’)]*$/u.test(paragraph.replace(/ \.$/, ''));
}

/** `NEW YORK, Aug 30 (Reuter) - …`: place in capitals, date and source, which no second paragraph of an article opens with. */
function isWhole(paragraphs: readonly string[], isTown: IsTown | undefined): boolean {
  const header = readHeader(paragraphs, isTown);
  if (!header?.place || !header.date || header.source === null) return false;
  return header.place.text === header.place.text.toUpperCase();
}

/** `BRUSSELS 1996-08-22`, `AL-AIN, United Arab Emirates 1996-12-06`: place and date, and nothing else. */
function fillsLine(paragraph = '', isTown?: IsTown): boolean {
  const header = readHeader([paragraph], isTown);
  if (!header?.place || !header.date || header.end < paragraph.length) return false;
  const { text } = header.place;
  return text === text.toUpperCase() || isTown?.(text) === true;
}
