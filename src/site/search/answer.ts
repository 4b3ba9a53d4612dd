import { type Engine, type FilterCounts, type Hit, search } from './engine.ts';
import { wordsOf } from './fold.ts';
import type { Verdict } from './judge.ts';
import { filterNames, parseQuery, type SearchState } from './query.ts';

/** What a search is made with. */
export interface Means {
  engine: Engine;
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
  const { phrases, words } = parseQuery(state.q);
  const printed = [...words, ...phrases.flatMap((phrase) => phrase.split(/\s+/))];
  const asked = [...new Set(printed)].filter((word) => wordsOf(word).length > 0);
  const verdicts = await Promise.all(asked.map(judge));
  const unknown = verdicts.filter(({ known }) => !known);
  const strange = new Set(asked.filter((_, n) => verdicts[n]?.known === false));
  const query = {
    phrases: phrases.filter((phrase) => !phrase.split(/\s+/).some((word) => strange.has(word))),
    words: words.filter((word) => !strange.has(word)),
  };
  const terms = query.phrases.length + query.words.length;
  const filtered = filterNames.some((name) => state[name] !== '');
  if (terms === 0 && (unknown.length > 0 || !filtered)) return { state, hits: [], counts: {}, unknown, terms };
  return { state, ...(await search(engine, query, state)), unknown, terms };
}
