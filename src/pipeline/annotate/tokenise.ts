import { character, classOf } from './characters.ts';
import { codeUnitsOf } from './code-units.ts';
import { foldToken } from './fold-token.ts';
import { numberOf, wordOf } from './intern.ts';
import { flag, type Tokens } from './tokens.ts';

const { other, space, lower, upper, digit, apostrophe, surrogate } = character;
const lineFeed = 10;
const dot = 46;
const comma = 44;
const smallS = 115;
/** Longer numbers than a year seldom come again: they are not kept among the words. */
const longestNumber = 4;

/**
 * Splits a text into tokens, in one pass: words, numbers (with inner `,` and `.`), and single marks. Parts of hyphenated
 * words, the hyphens between them and the possessive `'s` are tokens of their own; dotted initials (`U.S.`, `W.`) and
 * words with an inner apostrophe (`O'Brien`) are one token.
 */
export function tokenise(text: string): Tokens {
  return readAll(new Scanner(text, true));
}

/**
 * The same for a name of the knowledge, whose words get no numbers: so the words that texts begin with, and use most, get
 * the lowest, and what is told of them by number lies close together.
 */
export function tokeniseName(name: string): Tokens {
  return readAll(new Scanner(name, false));
}

function readAll(scan: Scanner): Tokens {
  while (scan.next());
  return scan.tokens();
}

/** Columns to write into; one set serves text after text, and grows with the longest. */
type Columns = Pick<Tokens, 'start' | 'end' | 'flags' | 'numbers' | 'folded'>;

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
    folded: [],
  };
}

/** Reading position and columns of one text. */
class Scanner {
  readonly text: string;
  readonly units: Uint16Array;
  readonly columns: Columns;
  /** Whether words get numbers. */
  readonly numbered: boolean;
  position = 0;
  length = 0;

  constructor(text: string, numbered: boolean) {
    this.text = text;
    this.numbered = numbered;
    this.units = codeUnitsOf(text);
    this.columns = columnsFor(text.length);
  }

  /** Reads one token; false at the end of the text. */
  next(): boolean {
    const before = this.skipSpace();
    if (this.position >= this.text.length) return false;
    const kind = this.at(this.position);
    if (kind === lower || kind === upper) this.word(before, kind);
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
      folded: this.columns.folded.slice(0, this.length),
      flags: this.columns.flags.slice(0, this.length),
      numbers: this.columns.numbers.slice(0, this.length),
    };
  }

  /** Class of a code unit; white space behind the end. */
  at(position: number): number {
    return classOf(this.unit(position));
  }

  unit(position: number): number {
    return this.units[position] ?? 0;
  }

  /** Skips white space and returns the flags that it gives to the next token. */
  skipSpace(): number {
    const { units, position: from } = this;
    const { length } = this.text;
    let p = from;
    let breaks = 0;
    for (; p < length; p++) {
      const code = units[p] ?? 0;
      if (classOf(code) !== space) break;
      if (code === lineFeed) breaks++;
    }
    this.position = p;
    if (p === 0 || breaks > 1) return flag.spaceBefore | flag.paragraphStart;
    return p > from ? flag.spaceBefore : 0;
  }

  word(before: number, first: number): void {
    const { units, position: start } = this;
    if (units[start + 1] === dot && this.initials(before, first)) return;
    let capitals = 0;
    let small = 0;
    let p = start;
    for (; ; p++) {
      const kind = classOf(units[p] ?? 0);
      if (kind === lower) small++;
      else if (kind === upper) capitals++;
      else if (kind !== digit && (kind !== apostrophe || !this.isInner(p))) break;
    }
    this.position = p;
    const caps = capitals > 1 && small === 0 ? flag.allCaps : 0;
    this.push(start, before | caps | (first === upper ? flag.capitalised : 0));
  }

  /** Whether the apostrophe at `p` belongs to its word: letters follow that are more than a possessive's lone `s`. */
  isInner(p: number): boolean {
    if (!isLetter(this.at(p + 1))) return false;
    return isWordPart(this.at(p + 2)) || (this.unit(p + 1) | 32) !== smallS;
  }

  /** Reads `U.S.`, also without its last dot, `a.m.` or the `W.` of a name as one token; a lone letter's dot only where another word follows. */
  initials(before: number, first: number): boolean {
    const { position: start } = this;
    let p = start;
    while (isLetter(this.at(p)) && this.unit(p + 1) === dot) p += 2;
    const isOpen = first === upper && this.at(p) === upper && !isWordPart(this.at(p + 1));
    const letters = (p - start) / 2 + (isOpen ? 1 : 0);
    if (isOpen) p++;
    if (letters > 1 ? isLetter(this.at(p)) && isLetter(this.at(p + 1)) : !this.isInitial(p, first)) return false;
    this.position = p;
    const bits = first === upper ? flag.capitalised | (letters > 1 ? flag.allCaps : 0) : 0;
    this.push(start, before | bits);
    return true;
  }

  /** Whether the dot before `p` is that of a name's single initial. */
  isInitial(p: number, first: number): boolean {
    return first === upper && (this.at(p) === upper || (this.at(p) === space && this.at(p + 1) === upper));
  }

  number(before: number): void {
    const start = this.position;
    for (;;) {
      const kind = this.at(this.position);
      const joins = kind === other && isNumberMark(this.unit(this.position)) && this.at(this.position + 1) === digit;
      if (!joins && !isWordPart(kind)) break;
      this.position++;
    }
    this.push(start, before | flag.digit);
  }

  /** Reads `'s` after a word, and the bare apostrophe of a plural. */
  possessive(before: number): boolean {
    if (before !== 0 || this.length === 0 || (this.columns.flags[this.length - 1] ?? 0) & flag.punctuation)
      return false;
    const start = this.position;
    const s = (this.unit(start + 1) | 32) === smallS && !isWordPart(this.at(start + 2));
    this.position += s ? 2 : 1;
    const plural = (this.unit(start - 1) | 32) === smallS;
    this.push(start, (s ? 0 : flag.punctuation) | (s || plural ? flag.possessive : 0));
    return true;
  }

  mark(before: number, kind: number): void {
    const start = this.position;
    this.position += kind === surrogate && this.at(start + 1) === surrogate ? 2 : 1;
    this.push(start, before | flag.punctuation);
  }

  /** Ends a token at the position. */
  push(start: number, bits: number): void {
    const { columns, length, position: end } = this;
    const rare = (bits & flag.digit) !== 0 && end - start > longestNumber;
    const number = rare || !this.numbered ? 0 : numberOf(this.units, start, end);
    columns.start[length] = start;
    columns.end[length] = end;
    columns.flags[length] = bits;
    columns.numbers[length] = number;
    columns.folded[length] = number === 0 ? foldToken(this.text.slice(start, end)) : wordOf(number);
    this.length++;
  }
}

function isNumberMark(code: number): boolean {
  return code === dot || code === comma;
}

function isLetter(kind: number): boolean {
  return kind === lower || kind === upper;
}

function isWordPart(kind: number): boolean {
  return isLetter(kind) || kind === digit;
}
