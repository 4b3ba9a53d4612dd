import { foldToken } from './fold-token.ts';

const slots = 1 << 17;
/** Half of the slots: beyond it new words are not kept, so that no stream makes the table grow. */
const most = slots >> 1;
/** Longer words are not kept. In code units. */
const longest = 32;

/** Number of the word in each slot; 0 for none. No number is too large: there are `most` at most. */
const table = new Uint16Array(slots);
/** The kept words by their number, folded; none has the number 0. */
const words: string[] = [''];
/** How each kept word is spelt: its code units stand behind those of the word before it, up to `ends`. */
const spellings = new Uint16Array(most * 12);
const ends = new Uint32Array(most);

/**
 * The number of the word whose code units stand from `from` to before `to`: one for the same spelling, text after text,
 * ASCII capitals aside. 0 where the word is too long or there are too many to keep another one.
 */
export function numberOf(units: Uint16Array, from: number, to: number): number {
  if (to - from > longest) return 0;
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + ((units[i] ?? 0) | 32)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let number = table[slot] ?? 0; number !== 0; number = table[slot] ?? 0) {
    if (lengthOf(number) === to - from && isSpelt(number, units, from)) return number;
    slot = (slot + 1) & (slots - 1);
  }
  return words.length < most ? keep(slot, units.subarray(from, to)) : 0;
}

function lengthOf(number: number): number {
  return (ends[number] ?? 0) - (ends[number - 1] ?? 0);
}

function isSpelt(number: number, units: Uint16Array, from: number): boolean {
  const end = ends[number] ?? 0;
  for (let i = ends[number - 1] ?? 0, at = from; i < end; i++, at++)
    if (spellings[i] !== small(units[at] ?? 0)) return false;
  return true;
}

/** ASCII capitals as small letters; the rest of folding is too dear to do each time. */
function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Keeps a word, whose folded form is worked out here and never again. */
function keep(slot: number, units: Uint16Array): number {
  const number = words.length;
  const from = ends[number - 1] ?? 0;
  if (from + units.length > spellings.length) return 0;
  for (let i = 0; i < units.length; i++) spellings[from + i] = small(units[i] ?? 0);
  ends[number] = from + units.length;
  table[slot] = number;
  words.push(foldToken(String.fromCharCode(...units))); // no slice: it would keep the whole article in memory
  return number;
}

/** The folded word of a number: always the same string object, so that its hash is worked out once. */
export function wordOf(number: number): string {
  return words[number] ?? '';
}

/** Tells something of each word as a number of 32 bits, worked out once for each that is kept; `number` 0 is always asked. */
export function perWord(tell: (folded: string) => number): (number: number, folded: string) => number {
  const told = new Int32Array(most).fill(unknown);
  return (number, folded) => {
    if (number === 0) return tell(folded);
    const known = told[number] ?? unknown;
    if (known !== unknown) return known;
    const found = tell(folded);
    told[number] = found;
    return found;
  };
}

const unknown = -0x80000000;

/** As `perWord`, for what is true or false of a word. */
export function testPerWord(test: (folded: string) => boolean): (number: number, folded: string) => boolean {
  const told = new Uint8Array(most); // 0: not asked yet, 1: false, 2: true
  return (number, folded) => {
    if (number === 0) return test(folded);
    if (told[number] === 0) told[number] = test(folded) ? 2 : 1;
    return told[number] === 2;
  };
}
