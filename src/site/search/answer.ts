import { type Engine, type FilterCounts, type Hit, search } from './engine.ts';
import { foldWord, wordsOf } from './fold.ts';
import type { Verdict } from './judge.ts';
import { wordsAt } from './passages.ts';
import { filterNames, parseQuery, type Query, type SearchState } from './query.ts';

/** What a search is made with. */
export interface Means {
  engine: Engine;
  /** Looks a word up in the vocabulary, which may have to be loaded for it. */
  judge: (word: string) => Promise<Verdict>;
}

/** All that the page says about one search. */
export interface Outcome {
  state: SearchState;
  hits: Hit[];
  counts: FilterCounts | null;
  /** Words that no page has; the hits are those of the rest of the query. */
  unknown: Verdict[];
  /** How many words and phrases were searched together. */
  terms: number;
}

/** Answers what `state` asks. Words that no page has are left out and named; a phrase with one in it is left out whole. */
export async function answer({ engine, judge }: Means, state: SearchState): Promise<Outcome> {
  const query = parseQuery(state.q);
  const asked = [...new Set([...query.words, ...query.phrases.flatMap(split)])].filter(
    (word) => wordsOf(word).length > 0,
  );
  const filtered = filterNames.some((name) => state[name] !== '');
  if (asked.length === 0 && !filtered) return nothing(state, []);
  const whole = await search(engine, query, state);
  const suspects = await unconfirmed(asked, whole.hits[0]);
  const verdicts = await Promise.all(suspects.map(judge));
  const strange = new Set(suspects.filter((_, n) => verdicts[n]?.known === false));
  if (strange.size === 0) return { state, ...whole, unknown: [], terms: termsIn(query) };
  const unknown = verdicts.filter(({ known }) => !known);
  const known = {
    phrases: query.phrases.filter((phrase) => !split(phrase).some((word) => strange.has(word))),
    words: query.words.filter((word) => !strange.has(word)),
  };
  if (termsIn(known) === 0) return nothing(state, unknown);
  return { state, ...(await search(engine, known, state)), unknown, terms: termsIn(known) };
}

/**
 * The words that the best hit does not have as they were asked. Where Pagefind does not know a word it looks for one that
 * begins alike, or leaves it out: so only these may be unknown, and mostly there are none to look up.
 */
async function unconfirmed(asked: readonly string[], best: Hit | undefined): Promise<string[]> {
  if (best === undefined) return [...asked];
  const found = wordsAt(await best.data(), best.words)
    .flatMap(wordsOf)
    .map(foldWord);
  return asked.filter((word) => {
    const whole = foldWord(wordsOf(word).at(-1) ?? word);
    return !found.some((other) => other.startsWith(whole));
  });
}

function nothing(state: SearchState, unknown: Verdict[]): Outcome {
  return { state, hits: [], counts: {}, unknown, terms: 0 };
}

function split(phrase: string): string[] {
  return phrase.split(/\s+/);
}

function termsIn({ phrases, words }: Query): number {
  return phrases.length + words.length;
}
