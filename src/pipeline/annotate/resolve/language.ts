import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { flag, has, type Tokens } from '../tokens.ts';

/** `the Spanish language`, `Arabic-speaking`, `in French`. */
export function isLanguage({ tokens }: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const after = tokens.folded[last] === '-' ? last + 1 : last;
  if (!senses.some(({ naming }) => naming === 'demonym')) return false;
  return languageWords.has(tokens.folded[after] ?? '') || isSpoken(tokens, last);
}

/** `in French`, `in French and English`: no noun follows. */
function isSpoken(tokens: Tokens, last: number): boolean {
  const first = joins.has(tokens.folded[last - 2] ?? '') ? last - 3 : last - 1; // one word, or the second of two
  const head = tokens.folded[first - 1] ?? '';
  if (/^sp(?:eak|eaks|eaking|oke)$/.test(head)) return true;
  if (head !== 'in' && head !== 'into') return false;
  const end = joins.has(tokens.folded[last] ?? '') && has(tokens, last + 1, flag.capitalised) ? last + 2 : last;
  return end >= tokens.length || (has(tokens, end, flag.punctuation) && tokens.folded[end] !== '-');
}

const joins = new Set(['and', 'or']);

const languageWords = new Set(['language', 'languages', 'speaking', 'speaker', 'speakers', 'dialect']);
