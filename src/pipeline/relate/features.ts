import { stem } from '../../model/stem.ts';
import { stopWords } from '../../model/stop-words.ts';
import { tokenise } from '../annotate/tokenise.ts';
import { flag, has, type Tokens } from '../annotate/tokens.ts';

/** What is compared of an article. */
export interface Comparable {
  body: string;
  date: string | null;
  /** The story that its author or editor puts it in. */
  story: string | null;
}

/** What an article speaks of: each of its content words, by how it stands there. */
export type Features = Map<string, Occurrences>;

/** How often a word stands in an article, how often of these within sentences, and how often of these with a capital. */
export interface Occurrences {
  count: number;
  inside: number;
  capitalised: number;
}

/** Beyond this an article is no longer about one event; it keeps a huge one cheap. In UTF-16 code units. */
const longest = 12_000;

/** Reads the content words of an article, stemmed. */
export function readFeatures({ body }: Comparable): Features {
  const tokens = tokenise(body.slice(0, longest));
  const seen: Features = new Map();
  for (let i = 0; i < tokens.length; i++) {
    const word = contentWord(tokens, i);
    if (word === undefined) continue;
    const entry = seen.get(word) ?? { count: 0, inside: 0, capitalised: 0 };
    entry.count++;
    if (!startsSentence(tokens, i)) {
      entry.inside++;
      if (has(tokens, i, flag.capitalised)) entry.capitalised++;
    }
    seen.set(word, entry);
  }
  return seen;
}

function contentWord(tokens: Tokens, i: number): string | undefined {
  if (has(tokens, i, flag.punctuation) || has(tokens, i, flag.possessive)) return undefined;
  const word = tokens.folded[i] ?? '';
  return word.length < 2 || stopWords.has(word) ? undefined : stem(word);
}

function startsSentence(tokens: Tokens, i: number): boolean {
  return i === 0 || has(tokens, i, flag.paragraphStart) || /^[.!?"“”]$/.test(tokens.folded[i - 1] ?? '');
}
