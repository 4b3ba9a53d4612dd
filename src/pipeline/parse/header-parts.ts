import { isAgency } from './agencies.ts';
import { type PrintedDate, readDate } from './date.ts';

/** One piece of a dateline, with its offsets in the paragraph. */
export type HeaderPart =
  | { kind: 'date'; start: number; end: number; date: PrintedDate }
  | { kind: 'name'; start: number; end: number; text: string }
  | { kind: 'source'; start: number; end: number; text: string }
  | { kind: 'label'; start: number; end: number };

export interface HeaderParts {
  parts: HeaderPart[];
  /** The marks between the last part and the text. */
  separator: string;
  /** Where the text would start. */
  end: number;
}

/** Longer than any dateline: what lies behind is never looked at, so a huge paragraph costs nothing. */
const longestHeader = 200;
const mostParts = 8;

const gap = /(?:\s|[,;|·•:–—]|[./](?=\s|$)|-(?=[\s-]|$)|(?<=[-)\s])-)*/y;
const label = /(?:date[dl]?|dateline|published|posted|(?:last )?updated|filed)(?:(?: on)?:?\s+)/iy;
const source =
  /\(\s*([\p{L}\d][^()\n]{0,60}?)\s*\)|\/\s*([\p{Lu}\d][^/\n]{0,30}?)\s*\/|\[\s*([\p{Lu}\d][^[\]\n]{0,40}?)\s*\]/uy;

const word = "\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}’'-]{0,4}\\.(?=[\\s,])|\\p{Lu}[\\p{L}\\p{M}’'-]*";
const particle = '(?:de|del|de la|la|el|al|of|the|di|da|do|dos|du|des|sur|upon|and|am|an der|en|e)';
const name = new RegExp(`(?:${word})(?:[ /](?:${particle} )?(?:${word})){0,5}(?![\\p{L}\\d])`, 'uy');
const monthAtEnd =
  /\s(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|(?:Octo|Novem|Decem)ber|Oct|Nov|Dec)\.?$/i;
const remark =
  /^(?:adds?|updates?|updated|recasts|corrects?|correction|refiles|photos?|videos?|watch|live|file|pictured|left|right|cent(?:er|re)|above|below|opinion|analysis|exclusive)\b/i;

/**
 * Reads what could be a dateline at the start of a paragraph: label, names, dates and sources in parentheses, in any
 * order. Nothing is decided yet: an ordinary sentence also starts with a name.
 */
export function readHeaderParts(paragraph: string): HeaderParts {
  const head = paragraph.slice(0, longestHeader);
  const parts: HeaderPart[] = [];
  let end = 0;
  let separator = '';
  while (parts.length < mostParts) {
    const part = readPart(head, end, parts.length === 0);
    if (!part) break;
    parts.push(part);
    separator = matchAt(gap, head, part.end)?.[0] ?? '';
    end = part.end + separator.length;
  }
  return { parts, separator, end };
}

function readPart(head: string, start: number, isFirst: boolean): HeaderPart | undefined {
  const date = readDate(head, start);
  if (date) return { kind: 'date', start, end: start + date.length, date };
  const labelled = isFirst ? matchAt(label, head, start) : null;
  if (labelled && isFollowedByDate(head, start + labelled[0].length)) {
    return { kind: 'label', start, end: start + labelled[0].length };
  }
  return readBracketed(head, start) ?? readName(head, start);
}

/** `(TDI)`, `/TASS/`, `[India]` or `(17 October 2023)`. */
function readBracketed(head: string, start: number): HeaderPart | undefined {
  const found = matchAt(source, head, start);
  if (!found) return undefined;
  const end = start + found[0].length;
  const text = found[1] ?? found[2] ?? found[3] ?? '';
  const date = readDate(text, 0);
  if (date && date.length === text.length) return { kind: 'date', start, end, date };
  if (found[3] === undefined && !isSourceName(text)) return undefined;
  return { kind: found[3] === undefined ? 'source' : 'name', start, end, text };
}

/** A capitalised name of at most six words; "(file photo)" and "(Adds details)" are none. */
function isSourceName(text: string): boolean {
  return (
    /\p{L}/u.test(text) && /^(?:[\p{Lu}\d]|dpa$)/u.test(text) && text.split(/\s/).length <= 6 && !remark.test(text)
  );
}

function readName(head: string, start: number): HeaderPart | undefined {
  const [found] = matchAt(name, head, start) ?? [];
  if (!found) return undefined;
  const month = found.search(monthAtEnd); // "MOSCOW October 17"
  const text = month > 0 ? found.slice(0, month) : found;
  return { kind: isAgency(text) ? 'source' : 'name', start, end: start + text.length, text };
}

function isFollowedByDate(head: string, offset: number): boolean {
  return readDate(head, offset) !== undefined || readDate(head, offset + 1) !== undefined;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
