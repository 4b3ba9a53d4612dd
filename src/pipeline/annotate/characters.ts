/** What a code unit is to the tokeniser. */
export const character = { other: 0, space: 1, lower: 2, upper: 3, digit: 4, apostrophe: 5, surrogate: 6 } as const;

const unknown = 255;
const classes = new Uint8Array(65536).fill(unknown);

/** Class of one UTF-16 code unit, one of `character`; worked out once for each code unit that occurs. */
export function classOf(code: number): number {
  const known = classes[code] ?? unknown;
  if (known !== unknown) return known;
  const found = classify(String.fromCharCode(code), code);
  classes[code] = found;
  return found;
}

function classify(char: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return character.surrogate;
  if (/['’ʻʼ]/.test(char)) return character.apostrophe;
  if (/\s/.test(char)) return character.space;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return character.upper;
  if (/[\p{L}\p{M}]/u.test(char)) return character.lower;
  return /\p{Nd}/u.test(char) ? character.digit : character.other;
}
