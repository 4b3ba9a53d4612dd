import { type Header, type IsTown, readHeader, shiftHeader } from './header.ts';

/**
 * Reads the dateline of an article that starts with its heading, and a byline beneath it: the heading is text of the
 * article, so this dateline stays in the body. Undefined where there is no heading, or no dateline within two paragraphs
 * under it. Offsets count in the paragraphs joined by `\n\n`.
 */
export function readUnderHeading(paragraphs: readonly string[], isTown?: IsTown): (Header & Place) | undefined {
  let start = 0;
  for (const [n, heading] of paragraphs.slice(0, mostHeadings).entries()) {
    if (!isHeading(heading)) return undefined;
    start += heading.length + 2;
    const header = readHeader(paragraphs.slice(n + 1), isTown);
    if (header && (header.place || header.date || header.source)) return { ...shiftHeader(header, start), start };
  }
  return undefined;
}

interface Place {
  /** Where the dateline starts. */
  start: number;
}

/** The heading itself, and the author's name. */
const mostHeadings = 2;
const longestHeading = 160;

/** A heading is short and does not end as a sentence does; AP and Reuters put a full stop or not, by customer. */
function isHeading(paragraph: string): boolean {
  return paragraph.length <= longestHeading && !/[!:;,.]["”’)]*$/u.test(paragraph.replace(/ \.$/, ''));
}
