import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';

/** Whether the words are set as a name: capitals at both ends, parts after a hyphen (`Jong-un`) and marks aside. */
export function isWritten({ tokens }: Desk, { first, last, article }: Candidate): boolean {
  let end = last - 1;
  const capital = flag.capitalised | flag.digit;
  while (end > first && !has(tokens, end, capital) && isLoose(tokens, end)) end--;
  if (isElided(tokens, end)) return has(tokens, first, flag.capitalised);
  const opened = has(tokens, first, capital) || openers.has(wordAt(tokens, first));
  return has(tokens, end, capital) && (article || opened);
}

/** `d'Estaing`. */
function isElided(tokens: Tokens, i: number): boolean {
  if (!wordAt(tokens, i).startsWith("d'")) return false;
  const start = tokens.start[i] ?? 0;
  return /^d['’]\p{Lu}/u.test(tokens.text.slice(start, start + 4));
}

/** What opens a name in small letters: `bin Salman`, `von der Leyen`, `the former Yugoslav Republic of Macedonia`, `sub-Saharan Africa`. */
const openers = new Set(['bin', 'ibn', 'ben', 'van', 'von', 'de', 'da', 'dos', 'ter', 'former', 'sub']);

/** A mark, or a part after a hyphen. */
function isLoose(tokens: Tokens, i: number): boolean {
  return has(tokens, i, flag.punctuation) || wordAt(tokens, i - 1) === '-';
}
