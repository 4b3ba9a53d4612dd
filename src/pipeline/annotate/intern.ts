const slots = 1 << 17;
/** Half of the slots: beyond it new words are not kept, so that no stream makes the table grow. */
const most = slots >> 1;
/** Longer words are not kept. */
const longest = 32;

/** Number of the word in each slot; 0 for none. */
const table = new Uint32Array(slots);
/** The kept words by their number, folded; none has the number 0. */
const words: string[] = [''];
/** How each kept word is spelt: its code units stand behind those of the word before it, up to `ends`. */
const spellings = new Uint16Array(most * 12);
const ends = new Uint32Array(most);

/** The code units of one word as it is read, ASCII capitals as small letters; one serves word after word. */
export class Spelling {
  readonly units = new Uint16Array(longest);
  /** Code units in all, of which no more than fit are held. */
  length = 0;
  private hash = 0;

  clear(): void {
    this.length = 0;
    this.hash = 0;
  }

  add(code: number): void {
    const unit = code >= 65 && code <= 90 ? code + 32 : code;
    if (this.length < longest) this.units[this.length] = unit;
    this.length++;
    this.hash = (Math.imul(this.hash, 31) + unit) | 0;
  }

  /**
   * The number of the word: one for the same spelling, text after text, capitals aside; its folded form is asked for once.
   * 0 where the word is too long or there are too many to keep another one.
   */
  number(fold: (word: string) => string): number {
    if (this.length > longest) return 0;
    let slot = (this.hash ^ (this.hash >>> 15)) & (slots - 1);
    for (let number = table[slot] ?? 0; number !== 0; number = table[slot] ?? 0) {
      if (this.equals(number)) return number;
      slot = (slot + 1) & (slots - 1);
    }
    return words.length < most ? this.keep(slot, fold) : 0;
  }

  private equals(number: number): boolean {
    const from = ends[number - 1] ?? 0;
    if ((ends[number] ?? 0) - from !== this.length) return false;
    for (let i = 0; i < this.length; i++) if (spellings[from + i] !== this.units[i]) return false;
    return true;
  }

  private keep(slot: number, fold: (word: string) => string): number {
    const number = words.length;
    const from = ends[number - 1] ?? 0;
    if (from + this.length > spellings.length) return 0;
    const units = this.units.subarray(0, this.length);
    spellings.set(units, from);
    ends[number] = from + this.length;
    table[slot] = number;
    words.push(fold(String.fromCharCode(...units))); // no slice: it would keep the whole article in memory
    return number;
  }
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
