/** Titles that are a part of the name: `Pope Francis`. Folded. */
export const keptTitles = new Set(['pope', 'king', 'queen', 'emperor', 'prince']);

const numerals = /^[ivx]+$/;

/** Monarchs and popes: `Abdullah II of Jordan`, `Pope Francis`, `Salman of Saudi Arabia`. */
export function isRegnal(words: readonly string[]): boolean {
  return keptTitles.has(words[0] ?? '') || words.includes('of') || words.some(isNumeral);
}

/** A single letter is a numeral at the end only, or before a country: P. V. Narasimha Rao was no monarch. */
function isNumeral(word: string, i: number, words: readonly string[]): boolean {
  if (i === 0 || !numerals.test(word)) return false;
  return word.length > 1 || i === words.length - 1 || words[i + 1] === 'of' || words[i + 1] === ',';
}

/** What later mentions call a monarch or pope. */
export function regnalName(words: readonly string[]): string {
  return (keptTitles.has(words[0] ?? '') ? words[1] : words[0]) ?? '';
}

/** Whether a word could be a Roman numeral. */
export function isNumeralForm(word: string): boolean {
  return numerals.test(word);
}
