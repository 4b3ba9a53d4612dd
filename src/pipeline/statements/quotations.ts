import { testPerWord } from '../annotate/intern.ts';
import { flag, has, type Tokens, wordAt } from '../annotate/tokens.ts';

/** A stretch between quotation marks, in token numbers, marks included: `from` to before `to`. */
export interface Quotation {
  from: number;
  to: number;
  /** False where the paragraph ends before the quotation does; the next paragraph's opening mark then goes on with it. */
  closed: boolean;
}

/**
 * All quotations of a text, in order; a quotation inside another one is part of it. Curly and straight double marks,
 * and single marks where they cannot be apostrophes. A mark that is never closed within its paragraph counts only
 * where the next paragraph opens with one again, as multi-paragraph quotations do, or where it opens the paragraph.
 */
export function findQuotations(tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  const open: Record<Mark, number> = { double: 0, single: 0 };
  let i = 0;
  while (i < tokens.length) {
    const mark = has(tokens, i, flag.punctuation) ? openingMark(tokens, i) : null;
    const quotation = mark === null || i < open[mark] ? null : close(tokens, i, mark);
    if (mark !== null && quotation === null && i >= open[mark]) open[mark] = paragraphEnd(tokens, i);
    if (quotation) found.push(quotation);
    i = quotation ? quotation.to : i + 1;
  }
  return found;
}

/** Nothing closes a mark before the paragraph ends once one of its kind stays open: no need to look again. */
function paragraphEnd(tokens: Tokens, from: number): number {
  let i = from + 1;
  while (i < tokens.length && !has(tokens, i, flag.paragraphStart)) i++;
  return i;
}

type Mark = 'double' | 'single';

const doubles = new Set(['"', '“', '”', '„', '«', '»']);

const isQuotationMark = testPerWord((folded) => doubles.has(folded) || folded === "'" || folded === '‘');

function openingMark(tokens: Tokens, i: number): Mark | null {
  const word = wordAt(tokens, i);
  if (!isQuotationMark(tokens.numbers[i] ?? 0, word)) return null;
  if (doubles.has(word)) return word === '”' || word === '»' || !looksOpening(tokens, i) ? null : 'double';
  return (word === "'" || word === '‘') && opensSingle(tokens, i) ? 'single' : null;
}

/** A straight mark opens where white space, a bracket or a dash stands before it and a word right after it. */
function looksOpening(tokens: Tokens, i: number): boolean {
  const before = has(tokens, i, flag.spaceBefore) || /^[([—–:-]$/.test(wordAt(tokens, i - 1));
  return before && i + 1 < tokens.length && !has(tokens, i + 1, flag.paragraphStart);
}

function opensSingle(tokens: Tokens, i: number): boolean {
  if (!has(tokens, i, flag.spaceBefore) || has(tokens, i + 1, flag.spaceBefore)) return false;
  return !has(tokens, i + 1, flag.digit) && tokens.text[tokens.start[i] ?? 0] !== '’';
}

function close(tokens: Tokens, from: number, mark: Mark): Quotation | null {
  let i = from + 1;
  for (; i < tokens.length && !has(tokens, i, flag.paragraphStart); i++) {
    if (mark === 'double' ? closesDouble(tokens, i) : closesSingle(tokens, i)) return { from, to: i + 1, closed: true };
  }
  const goesOn = openingMark(tokens, i) === mark;
  const opensParagraph = has(tokens, from, flag.paragraphStart);
  return mark === 'double' && (goesOn || opensParagraph) ? { from, to: i, closed: false } : null;
}

function closesDouble(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  if (word === '”' || word === '»') return true;
  return word === '"' && !(has(tokens, i, flag.spaceBefore) && looksOpening(tokens, i) && !endsText(tokens, i + 1));
}

function endsText(tokens: Tokens, i: number): boolean {
  return i >= tokens.length || has(tokens, i, flag.spaceBefore);
}

/** A single mark closes after punctuation, or before a space or a mark where it cannot be a plural's possessive. */
function closesSingle(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== "'" || has(tokens, i, flag.spaceBefore)) return false;
  if (/^[.,?!]$/.test(wordAt(tokens, i - 1))) return true;
  return !has(tokens, i, flag.possessive) || /^[.,;:?!]$/.test(wordAt(tokens, i + 1));
}
