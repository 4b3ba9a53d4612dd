/** A word as it is compared: lower case, without diacritics and apostrophes. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/**
 * The words of a text as printed, without a closing `'s`. A word with hyphens gives its parts and then itself without them
 * (`el-Sisi`: `el`, `Sisi`, `elSisi`), which are the forms that the search index knows.
 */
export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}]+(?:[-‑'’][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word.replace(/['’]s$/i, '').split(/[-‑]/);
    return parts.length === 1 ? parts : [...parts, parts.join('')];
  });
}
