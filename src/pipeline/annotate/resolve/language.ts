import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { listJoins } from '../lexicon/words.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';

/** `the Spanish language`, `Arabic-speaking`, `in French`. */
export function isLanguage({ tokens }: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const after = wordAt(tokens, last) === '-' ? last + 1 : last;
  if (!senses.some(({ naming }) => naming === 'demonym')) return false;
  if (languageWords.has(wordAt(tokens, after)) || isSpoken(tokens, last) || isInList(tokens, last - 1)) return true;
  return wordAt(tokens, last - 1) === 'english' && textWords.has(wordAt(tokens, after));
}

/** What is there in several languages: of English, the language is meant; a French version may be one of France. */
const textWords = new Set('version versions text texts edition editions word words grammar spelling'.split(' '));

/** `in French`, `in French and English`, `learn Arabic`, `knowledge of English`: no noun follows. */
function isSpoken(tokens: Tokens, last: number): boolean {
  const first = joins.has(wordAt(tokens, last - 2)) ? last - 3 : last - 1; // one word, or the second of two
  const head = wordAt(tokens, first - 1);
  if (/^sp(?:eak|eaks|eaking|oke)$/.test(head)) return true;
  const learnt = mastery.has(head === 'of' ? wordAt(tokens, first - 2) : head);
  if (head !== 'in' && head !== 'into' && !learnt) return false;
  const end = joins.has(wordAt(tokens, last)) && has(tokens, last + 1, flag.capitalised) ? last + 2 : last;
  return isClosed(tokens, end);
}

/** Whether the text or the phrase ends before a token. */
function isClosed(tokens: Tokens, end: number): boolean {
  return end >= tokens.length || (has(tokens, end, flag.punctuation) && wordAt(tokens, end) !== '-');
}

/** `English, Dutch and French`, three at least, of which one is English, and no noun behind them: languages, not peoples. */
function isInList(tokens: Tokens, at: number): boolean {
  let [from, to] = [at, at];
  while (isJoin(tokens, from - 1) && has(tokens, from - 2, flag.capitalised)) from -= 2;
  while (isJoin(tokens, to + 1) && has(tokens, to + 2, flag.capitalised)) to += 2;
  if (to - from < 4 || wordAt(tokens, from - 1) === 'the' || !isClosed(tokens, to + 1)) return false;
  for (let i = from; i <= to; i += 2) if (wordAt(tokens, i) === 'english') return true;
  return false;
}

function isJoin(tokens: Tokens, i: number): boolean {
  return listJoins.has(wordAt(tokens, i));
}

/** What one does with a language, or has of it. */
const mastery = new Set(
  'learn learns learned learnt learning teach teaches taught teaching understand understands knowledge command grasp'.split(
    ' ',
  ),
);

const joins = new Set(['and', 'or']);

const languageWords = new Set(
  'language languages speaking speaker speakers dialect translation translations subtitles alphabet'.split(' '),
);
