import { character, classOf } from './characters.ts';
import { fold } from './fold.ts';
import { addToHash, numberWord, wordOf } from './intern.ts';

/** The bits of a token's flags. */
export const flag = {
  /** Its first letter is a capital. */
  capitalised: 1,
  /** Every letter is a capital, and there are at least two of them (`UN`, `U.S.`). */
  allCaps: 2,
  /** It starts with a digit. */
  digit: 4,
  /** One mark of punctuation, or another character that is neither letter nor digit. */
  punctuation: 8,
  /** White space stands before it (or the text begins). */
  spaceBefore: 16,
  paragraphStart: 32,
  /** First word of a sentence, whatever punctuation opens it; set by `readText`. */
  sentenceStart: 64,
  /** The possessive ending `'s`, or the apostrophe after a plural (`Israelis'`). */
  possessive: 128,
} as const;

/**
 * The words and marks of a text, in columns. `start` and `end` are UTF-16 offsets into `text`; `folded` is the form in
 * which words are compared (see fold.ts), for dotted initials without their dots (`U.S.` → `us`).
 */
export interface Tokens {
  text: string;
  length: number;
  start: Uint32Array;
  end: Uint32Array;
  folded: string[];
  flags: Uint8Array;
  /** Number of the folded word among those that are kept (see intern.ts); 0 for other words and for marks. */
  numbers: Uint32Array;
}

const { other, space, lower, upper, digit, apostrophe, surrogate } = character;
const hyphenMinus = 45;
const dot = 46;
const comma = 44;

/**
 * Splits a text into tokens, in one pass: words, numbers (with inner `,` and `.`), and single marks. Parts of hyphenated
 * words, the hyphens between them and the possessive `'s` are tokens of their own; dotted initials (`U.S.`, `W.`) and
 * words with an inner apostrophe (`O'Brien`) are one token.
 */
export function tokenise(text: string): Tokens {
  const scan = new Scanner(text);
  while (scan.next());
  return scan.tokens();
}

/** Index of the first token that ends after `offset`: the one that covers it, else the next one. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether token `i` has the flag `bit`; false beyond either end. */
export function has(tokens: Tokens, i: number, bit: number): boolean {
  return ((tokens.flags[i] ?? 0) & bit) !== 0;
}

/** Columns to write into; one set serves text after text, and grows with the longest. */
interface Columns {
  start: Uint32Array;
  end: Uint32Array;
  flags: Uint8Array;
  numbers: Uint32Array;
}

let shared: Columns = newColumns(0);

/** There are never more tokens than code units. */
function columnsFor(length: number): Columns {
  if (shared.flags.length < length) shared = newColumns(length);
  return shared;
}

function newColumns(length: number): Columns {
  return {
    start: new Uint32Array(length),
    end: new Uint32Array(length),
    flags: new Uint8Array(length),
    numbers: new Uint32Array(length),
  };
}

/** Reading position and columns of one text. */
class Scanner {
  readonly text: string;
  position = 0;
  length = 0;
  folded: string[] = [];
  readonly columns: Columns;

  constructor(text: string) {
    this.text = text;
    this.columns = columnsFor(text.length);
  }

  /** Reads one token; false at the end of the text. */
  next(): boolean {
    const before = this.skipSpace();
    if (this.position >= this.text.length) return false;
    const kind = this.at(this.position);
    if (kind === lower || kind === upper) this.word(before);
    else if (kind === digit) this.number(before);
    else if (kind === apostrophe && this.possessive(before)) return true;
    else this.mark(before, kind);
    return true;
  }

  tokens(): Tokens {
    return {
      text: this.text,
      length: this.length,
      start: this.columns.start.slice(0, this.length),
      end: this.columns.end.slice(0, this.length),
      folded: this.folded,
      flags: this.columns.flags.slice(0, this.length),
      numbers: this.columns.numbers.slice(0, this.length),
    };
  }

  at(position: number): number {
    return position < this.text.length ? classOf(this.text.charCodeAt(position)) : space;
  }

  /** Skips white space and returns the flags that it gives to the next token. */
  skipSpace(): number {
    const from = this.position;
    let breaks = 0;
    while (this.position < this.text.length && this.at(this.position) === space) {
      if (this.text.charCodeAt(this.position) === 10) breaks++;
      this.position++;
    }
    if (this.position === 0 && from === 0) return flag.spaceBefore | flag.paragraphStart;
    if (breaks > 1) return flag.spaceBefore | flag.paragraphStart;
    return this.position > from ? flag.spaceBefore : 0;
  }

  word(before: number): void {
    const start = this.position;
    if (this.initials(before)) return;
    let capitals = 0;
    let small = 0;
    let codes = 0;
    let hash = 0;
    for (; this.position < this.text.length; this.position++) {
      const code = this.text.charCodeAt(this.position);
      const kind = classOf(code);
      if (kind === upper) capitals++;
      else if (kind === lower) small++;
      else if (kind !== digit && (kind !== apostrophe || !this.innerApostrophe(start))) break;
      codes |= code;
      hash = addToHash(hash, code);
    }
    let bits = before;
    if (this.at(start) === upper) bits |= flag.capitalised;
    if (capitals > 1 && small === 0) bits |= flag.allCaps;
    const end = this.position;
    const number = codes > 127 ? 0 : numberWord(this.text, { start, end, hash });
    this.push(start, number === 0 ? fold(this.text.slice(start, end)) : wordOf(number), bits);
    this.columns.numbers[this.length - 1] = number;
  }

  /** Whether the apostrophe here belongs to the word: letters follow that are more than a possessive's lone `s`. */
  innerApostrophe(start: number): boolean {
    const next = this.at(this.position + 1);
    if (next !== lower && next !== upper) return false;
    const after = this.at(this.position + 2);
    const lone = after !== lower && after !== upper && after !== digit;
    const s = (this.text.charCodeAt(this.position + 1) | 32) === 115;
    return !(lone && s && this.position > start);
  }

  /** Reads `U.S.`, `a.m.` or the `W.` of a name as one token; a lone letter's dot only where another word follows. */
  initials(before: number): boolean {
    const start = this.position;
    if (this.text.charCodeAt(start + 1) !== dot) return false;
    let p = start;
    let name = '';
    while (isLetter(this.at(p)) && this.text.charCodeAt(p + 1) === dot) {
      name += this.text.charAt(p);
      p += 2;
    }
    if (isLetter(this.at(p)) && isLetter(this.at(p + 1)) && name.length > 1) return false;
    const capital = this.at(start) === upper;
    if (name.length === 1 && !(capital && (this.at(p) === upper || (this.at(p) === space && this.at(p + 1) === upper))))
      return false;
    this.position = p;
    const caps = name.length > 1 && capital ? flag.allCaps : 0;
    this.push(start, fold(name), before | (capital ? flag.capitalised : 0) | caps);
    return true;
  }

  number(before: number): void {
    const start = this.position;
    while (this.position < this.text.length) {
      const kind = this.at(this.position);
      const joins =
        kind === other && isNumberMark(this.text.charCodeAt(this.position)) && this.at(this.position + 1) === digit;
      if (!joins && kind !== digit && kind !== lower && kind !== upper) break;
      this.position++;
    }
    this.push(start, fold(this.text.slice(start, this.position)), before | flag.digit);
  }

  /** Reads `'s` after a word, and the bare apostrophe of a plural. */
  possessive(before: number): boolean {
    if (before !== 0 || this.length === 0 || (this.columns.flags[this.length - 1] ?? 0) & flag.punctuation)
      return false;
    const start = this.position;
    const s = (this.text.charCodeAt(start + 1) | 32) === 115;
    if (s && !isWordPart(this.at(start + 2))) {
      this.position += 2;
      this.push(start, "'s", flag.possessive);
      return true;
    }
    this.position++;
    const plural = (this.text.charCodeAt(start - 1) | 32) === 115;
    this.push(start, "'", plural ? flag.possessive | flag.punctuation : flag.punctuation);
    return true;
  }

  mark(before: number, kind: number): void {
    const start = this.position;
    this.position += kind === surrogate && this.at(start + 1) === surrogate ? 2 : 1;
    const raw = this.text.slice(start, this.position);
    this.push(start, hyphens.has(raw) ? '-' : kind === apostrophe ? "'" : raw, before | flag.punctuation);
  }

  push(start: number, folded: string, bits: number): void {
    this.columns.start[this.length] = start;
    this.columns.end[this.length] = this.position;
    this.columns.flags[this.length] = bits;
    this.columns.numbers[this.length] = 0;
    this.folded.push(folded);
    this.length++;
  }
}

function isNumberMark(code: number): boolean {
  return code === dot || code === comma;
}

const hyphens = new Set([String.fromCharCode(hyphenMinus), '‐', '‑']);

function isLetter(kind: number): boolean {
  return kind === lower || kind === upper;
}

function isWordPart(kind: number): boolean {
  return isLetter(kind) || kind === digit;
}
