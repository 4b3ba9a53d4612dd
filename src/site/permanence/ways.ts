import type { Past } from '../../integrations/permanence.ts';
import { compareText } from '../../model/order.ts';
import { pathOfAddress } from '../../model/permanence/ledger.ts';
import { type Moved, targetsOf } from '../../model/permanence/moved.ts';
import type { Corpus } from '../corpus.ts';
import { aliasWays } from './aliases.ts';

/** An address that is no page of its own: it leads to one page, to a choice of several, or says that one was withdrawn. */
export interface Way {
  path: string;
  /** Paths of pages, perhaps with an anchor; none where it was withdrawn. */
  to: string[];
  /** What an editor said about it. */
  moved?: Moved;
}

/**
 * Every other way in, sorted by path: what an editor moved or withdrew, stories that are part of another one now, Wikidata
 * items, other names of leaders, and whatever else once led somewhere. No address that is a page itself is among them.
 */
export function findWays(corpus: Corpus, past: Past): Way[] {
  const pages = pagesOf(corpus);
  const moved = new Map(past.moved.map((each) => [each.from, each]));
  const ways = new Map<string, Way>();
  for (const way of candidates(corpus, past, pages)) {
    if (pages.has(way.path) || ways.has(way.path)) continue;
    const to = [...new Set(way.to.flatMap((path) => settle(path, moved)))];
    if (to.length > 0 || way.moved?.withdrawn) ways.set(way.path, { ...way, to });
  }
  return [...ways.values()].sort((a, b) => compareText(a.path, b.path));
}

/** Those that say more come first. */
function candidates(corpus: Corpus, { ledger, moved }: Past, pages: ReadonlySet<string>): Way[] {
  const pageMoves = moved.filter(({ from }) => !from.includes('#'));
  const recorded = Object.entries(ledger).map(([address, { to = [] }]) => ({ path: pathOfAddress(address), to }));
  return [
    ...pageMoves.map((each) => ({ path: each.from, to: targetsOf(each), moved: each })),
    ...recorded.flatMap(({ path }) => storyWay(path, corpus, pages) ?? []),
    ...itemWays(corpus),
    ...aliasWays(corpus),
    ...recorded,
  ];
}

/** A story is named after its earliest article: where it is gone, that article says what it is part of now. */
function storyWay(path: string, { articles }: Corpus, pages: ReadonlySet<string>): Way | undefined {
  const [folder, id] = path.split('/');
  if (folder !== 'stories' || id === undefined || pages.has(path)) return undefined;
  const story = articles.find((article) => article.id === id)?.story;
  return { path, to: [story ? `stories/${story.id}` : `articles/${id}`] };
}

function itemWays({ entities }: Corpus): Way[] {
  return [...entities].flatMap(([path, { wikidata }]) => (wikidata ? [{ path: `id/${wikidata}`, to: [path] }] : []));
}

function pagesOf({ articles, entities }: Corpus): Set<string> {
  const stories = articles.flatMap(({ story }) => (story ? [`stories/${story.id}`] : []));
  return new Set([...entities.keys(), ...stories, ...articles.map(({ id }) => `articles/${id}`)]);
}

/** Where a path leads in the end, through everything that moved since. */
function settle(path: string, moved: ReadonlyMap<string, Moved>, seen: readonly string[] = []): string[] {
  const next = moved.get(path);
  if (!next || next.withdrawn || seen.includes(path)) return [path];
  return targetsOf(next).flatMap((target) => settle(target, moved, [...seen, path]));
}
