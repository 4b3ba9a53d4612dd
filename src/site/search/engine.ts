import type { Found } from './passages.ts';
import { type FilterName, filterNames, type Query, type SearchState } from './query.ts';

/** One page in a Pagefind answer. */
export interface Hit {
  id: string;
  score: number;
  /** Numbers of the words found on the page. */
  words: number[];
  data(): Promise<HitData>;
}

/** What Pagefind stores of a page. */
export interface HitData extends Found {
  url: string;
  meta: Readonly<Record<string, string | undefined>>;
  filters: Readonly<Record<string, readonly string[] | undefined>>;
}

export type FilterCounts = Record<string, Record<string, number>>;

/** The part of Pagefind's module that is used here. */
export interface Engine {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  /** Without `sort` the best match comes first. */
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: Hit[]; filters: FilterCounts }>;
}

/** The pages that answer a query, best first. */
export interface Answer {
  hits: Hit[];
  /** How many there would be for each value of each filter; null where that is not known (a phrase beside words). */
  counts: FilterCounts | null;
}

/** Searches under the filters of `state`; the counts of a filter leave its own value aside, so that it can be changed. */
export async function search(engine: Engine, query: Query, state: SearchState): Promise<Answer> {
  const chosen = filterNames.filter((name) => state[name] !== '');
  const filters = Object.fromEntries(chosen.map((name) => [name, state[name]]));
  const { hits, counts } = await searchAll(engine, query, { filters, ...(state.sort === 'newest' && newest) });
  if (counts === null) return { hits, counts };
  const freed = await Promise.all(chosen.map((name) => countsWithout(engine, query, without(filters, name))));
  for (const [n, name] of chosen.entries()) counts[name] = freed[n]?.[name] ?? {};
  return { hits, counts };
}

type Filters = Record<string, string>;

interface Options {
  filters: Filters;
  sort?: Record<string, 'desc'>;
}

/** By what `data-pagefind-sort` says of each page. */
const newest: Pick<Options, 'sort'> = { sort: { date: 'desc' } };

function without(filters: Filters, name: FilterName): Filters {
  const { [name]: _, ...others } = filters;
  return others;
}

async function countsWithout(engine: Engine, query: Query, filters: Filters): Promise<FilterCounts> {
  return (await searchAll(engine, query, { filters })).counts ?? {};
}

/** Pagefind takes a phrase only where it is the whole query: so each part is asked for itself, and pages must have them all. */
async function searchAll(engine: Engine, { phrases, words }: Query, options: Options): Promise<Answer> {
  const terms = [...phrases.map((phrase) => `"${phrase}"`), ...(words.length > 0 ? [words.join(' ')] : [])];
  const [first, ...rest] = await Promise.all(terms.map((term) => engine.search(term, options)));
  if (first === undefined) return listAll(engine, options);
  if (rest.length === 0) return { hits: first.results, counts: first.filters };
  const hits = intersect(
    first.results,
    rest.map(({ results }) => results),
  );
  return { hits: options.sort ? hits : hits.sort((a, b) => b.score - a.score), counts: null };
}

/** Without a word to search, the filters alone choose. */
async function listAll(engine: Engine, options: Options): Promise<Answer> {
  const { results, filters: counts } = await engine.search(null, options);
  return { hits: results, counts };
}

/** The pages that all searches found, in the order of the first. */
function intersect(first: readonly Hit[], rest: readonly Hit[][]): Hit[] {
  const others = rest.map((hits) => new Map(hits.map((hit) => [hit.id, hit])));
  return first.flatMap((hit) => {
    const twins = others.flatMap((hits) => hits.get(hit.id) ?? []);
    return twins.length < others.length ? [] : [merge(hit, twins)];
  });
}

/** One page as several searches found it. */
function merge(hit: Hit, twins: readonly Hit[]): Hit {
  return {
    id: hit.id,
    score: twins.reduce((total, { score }) => total + score, hit.score),
    words: [hit, ...twins].flatMap(({ words }) => words),
    data: () => hit.data(),
  };
}
