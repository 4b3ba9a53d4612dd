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

/** How often a word stands in an article, how often of these within sentences (not headlines), and of these with a capital. */
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
  const headlines = inHeadlines(tokens);
  const seen: Features = new Map();
  for (let i = 0; i < tokens.length; i++) {
    const word = contentWord(tokens, i);
    if (word === undefined) continue;
    const entry = seen.get(word) ?? { count: 0, inside: 0, capitalised: 0 };
    entry.count++;
    if (!startsSentence(tokens, i) && headlines[i] !== 1) {
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

/** Of the longer words of a headline in capitals at least this share has one. */
const capitalsOfHeadline = 0.8;

/** Words of how many letters always have a capital in such a headline. */
const longWord = 4;

/** 1 for each token of a paragraph in which nearly all words have capitals: there a capital does not tell a name. */
function inHeadlines(tokens: Tokens): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length; ) {
    let [to, long, capitals] = [from, 0, 0];
    do {
      if (!has(tokens, to, flag.punctuation) && (tokens.folded[to] ?? '').length >= longWord) {
        long++;
        if (has(tokens, to, flag.capitalised)) capitals++;
      }
      to++;
    } while (to < tokens.length && !has(tokens, to, flag.paragraphStart));
    if (capitals >= capitalsOfHeadline * long) marks.fill(1, from, to);
    from = to;
  }
  return marks;
}
