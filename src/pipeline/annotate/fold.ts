import { plainLetters } from '../../model/letters.ts';

/** The form in which words are compared: lower case, without diacritics, every apostrophe a straight one. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : plainLetters(lower).replace(/[’‘ʻʼʿʾ`´]/g, "'");
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
