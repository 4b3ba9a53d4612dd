const slots = 1 << 17;
/** Half of the slots: beyond it new words are not kept, so that no stream makes the table grow. */
const most = slots >> 1;

const table: (string | undefined)[] = new Array<string | undefined>(slots).fill(undefined);
let kept = 0;

/** Adds one ASCII code unit to a word's hash, which starts at 0; capitals count as small letters. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + smallCode(code)) | 0;
}

/**
 * The lower case of an ASCII word at `start` of a text, given its hash: the same string object for the same word, article
 * after article, so that its own hash is worked out once and comparing it costs next to nothing.
 */
export function internWord(text: string, { start, end, hash }: { start: number; end: number; hash: number }): string {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let known = table[slot]; known !== undefined; known = table[slot]) {
    if (equals(known, text, start, end)) return known;
    slot = (slot + 1) & (slots - 1);
  }
  const word = text.slice(start, end).toLowerCase();
  if (kept >= most) return word;
  kept++;
  // A slice would keep the article that it was cut from in memory.
  const own = String.fromCharCode(...Array.from(word, (letter) => letter.charCodeAt(0)));
  table[slot] = own;
  return own;
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
