/** Classes of characters in Unicode Standard Annex 29, table 4 (Sentence_Break), as far as its rules tell them apart. */
export const sentenceClass = {
  other: 0,
  /** Line feed, carriage return and the separators of lines and paragraphs (Sep, CR, LF). */
  separator: 1,
  space: 2,
  lower: 3,
  upper: 4,
  /** Letters of scripts without case. */
  letter: 5,
  numeric: 6,
  /** The full stop, which may also abbreviate (ATerm). */
  fullStop: 7,
  /** Marks that end a sentence and nothing else (STerm). */
  terminator: 8,
  /** Marks after which a sentence goes on (SContinue). */
  continuing: 9,
  /** Quotation marks and brackets. */
  close: 10,
  /** Extend and Format: a part of the character before. */
  attached: 11,
} as const;

/** Class of the character (code point) at an offset; `other` beyond the end. */
export function classAt(text: string, offset: number): number {
  if (offset >= text.length) return sentenceClass.other;
  const code = text.charCodeAt(offset);
  const known = classes[code] ?? unknown;
  if (known !== unknown) return known;
  if (isSurrogate(code)) return classify(String.fromCodePoint(text.codePointAt(offset) ?? code));
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** Code units of the character at an offset. */
export function widthAt(text: string, offset: number): number {
  return isSurrogate(text.charCodeAt(offset)) && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

const unknown = 255;
const classes = new Uint8Array(65536).fill(unknown);

const of = sentenceClass;

/** In the order in which a character is tried: the first pattern that fits is its class. */
const patterns: readonly [cls: number, pattern: RegExp][] = [
  [of.separator, /[\n\r\u0085\u2028\u2029]/],
  [of.numeric, /[\p{Nd}\u0600-\u0605\u066b\u066c\u06dd\u0890\u0891\u08e2\u19da\u{110bd}\u{110cd}]/u],
  [of.attached, /[\p{M}\p{Cf}\uff9e\uff9f]/u],
  [of.space, /\p{White_Space}/u],
  [of.fullStop, /[.\u2024\ufe52\uff0e]/],
  [of.continuing, /[,\-:;\u2013\u2014\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u3001]/],
  [
    of.continuing,
    /[\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/,
  ],
  [of.terminator, /\p{Sentence_Terminal}/u],
  [of.letter, /[\u10d0-\u10fa\u10fd-\u10ff\u1c90-\u1cba\u1cbd-\u1cbf\u05f3]/],
  [of.lower, /\p{Lowercase}/u],
  [of.upper, /[\p{Uppercase}\p{Lt}]/u],
  [of.letter, /\p{Alphabetic}/u],
  [of.close, /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275b-\u2760\u2e00\u2e01\u2e06-\u2e08\u2e0b]/u],
];

function classify(character: string): number {
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? of.other;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
