import { stem } from '../../model/stem.ts';
import { stopWords } from '../../model/stop-words.ts';
import { flag, has, type Tokens, tokenise } from '../annotate/tokens.ts';

/** What is compared of an article. */
export interface Comparable {
  body: string;
  date: string | null;
  /** The story that its author or editor puts it in. */
  story: string | null;
}

/** What an article speaks of: how often each feature stands in it, and whether it is a name or number there. */
export type Features = Map<string, { count: number; isName: boolean }>;

/** Beyond this an article is no longer about one event; it keeps a huge one cheap. In UTF-16 code units. */
const longest = 12_000;

/** Reads the content words of an article, stemmed; a word that mostly has a capital within sentences is a name. */
export function readFeatures({ body }: Comparable): Features {
  const tokens = tokenise(body.slice(0, longest));
  const seen = new Map<string, { count: number; inside: number; capitalised: number }>();
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
  return new Map(
    [...seen].map(([word, { count, inside, capitalised }]) => [
      word,
      { count, isName: /^\d/.test(word) || (inside > 0 && capitalised > inside / 2) },
    ]),
  );
}

function contentWord(tokens: Tokens, i: number): string | undefined {
  if (has(tokens, i, flag.punctuation) || has(tokens, i, flag.possessive)) return undefined;
  const word = tokens.folded[i] ?? '';
  return word.length < 2 || stopWords.has(word) ? undefined : stem(word);
}

function startsSentence(tokens: Tokens, i: number): boolean {
  return i === 0 || has(tokens, i, flag.paragraphStart) || /^[.!?"“”]$/.test(tokens.folded[i - 1] ?? '');
}
