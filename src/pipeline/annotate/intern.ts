const slots = 1 << 17;
/** Half of the slots: beyond it new words are not kept, so that no stream makes the table grow. */
const most = slots >> 1;

/** Number of the word in each slot; 0 for none. */
const table = new Uint32Array(slots);
/** The kept words by their number; none has the number 0. */
const words: string[] = [''];

/** Adds one ASCII code unit to a word's hash, which starts at 0; capitals count as small letters. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + smallCode(code)) | 0;
}

/**
 * The number of an ASCII word at `start` of a text, given its hash: one number for the same word, article after article,
 * capitals aside. 0 where there are too many words to keep another one.
 */
export function numberWord(text: string, { start, end, hash }: { start: number; end: number; hash: number }): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let number = table[slot] ?? 0; number !== 0; number = table[slot] ?? 0) {
    if (equals(words[number] ?? '', text, start, end)) return number;
    slot = (slot + 1) & (slots - 1);
  }
  if (words.length >= most) return 0;
  table[slot] = words.length;
  return words.push(ownCopy(text.slice(start, end).toLowerCase())) - 1;
}

/** The word of a number in lower case: always the same string object, so that its hash is worked out once. */
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

/** A slice would keep the article that it was cut from in memory. */
function ownCopy(word: string): string {
  return String.fromCharCode(...Array.from(word, (letter) => letter.charCodeAt(0)));
}

/** Positional, not options: it runs for every word of every text. */
function equals(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++)
    if (known.charCodeAt(i) !== smallCode(text.charCodeAt(start + i))) return false;
  return true;
}

function smallCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
