import type { Article } from '../model/article.ts';
import { parseEntityPath } from '../model/kind.ts';
import { type Appearance, type Corpus, pathOf } from './corpus.ts';
import { MENTIONS_A_PAGE, type Page, pagedByWeight } from './paging.ts';

/** Those mentions of a leader whose articles have something in common: a year, an outlet, a topic, another leader. */
export interface NarrowedList {
  /** Path of its first page, e.g. `leaders/donald-trump/on/ceasefire`. */
  path: string;
  title: string;
  appearances: readonly Appearance[];
}

/** One way to narrow the mentions of a leader, with its choices. */
export interface NarrowedBy {
  label: string;
  lists: NarrowedList[];
}

/** One page of a narrowed list. */
export interface NarrowedPage {
  leader: string;
  list: NarrowedList;
  page: Page<Appearance>;
}

/** With fewer articles the whole list is as quick to read as its parts. */
const ENOUGH_ARTICLES = 8;
const CHOICES = 8;

/** How the mentions of a leader can be narrowed; empty where there are too few articles for it to help. */
export function narrowedBy(corpus: Corpus, leader: string): NarrowedBy[] {
  const appearances = corpus.mentions.get(leader) ?? [];
  if (appearances.length < ENOUGH_ARTICLES) return [];
  const others = (kind: 'topic' | 'leader') => (article: Article) =>
    article.entities.map(({ of }) => of).filter((of) => of !== leader && parseEntityPath(of)?.kind === kind);
  const nameOf = (path: string) => corpus.entities.get(path)?.name ?? path;
  const groups: (Grouping & { label: string })[] = [
    { label: 'Year', step: 'in', keysOf: ({ date }) => (date ? [date.slice(0, 4)] : []), nameOf: (year) => year },
    { label: 'Outlet', step: 'by', keysOf: ({ source }) => (source ? [source.of] : []), nameOf },
    { label: 'Topic', step: 'on', keysOf: others('topic'), nameOf },
    { label: 'Together with', step: 'with', keysOf: others('leader'), nameOf },
  ];
  return groups
    .map(({ label, ...grouping }) => ({ label, lists: listsOf(leader, appearances, grouping) }))
    .filter(({ lists }) => lists.length > 0);
}

/** Every page of every narrowed list of every leader. */
export function narrowedPages(corpus: Corpus): NarrowedPage[] {
  const leaders = (corpus.ofKind.get('leader') ?? []).map(pathOf);
  return leaders.flatMap((leader) =>
    narrowedBy(corpus, leader).flatMap(({ lists }) =>
      lists.flatMap((list) =>
        pagedByWeight(list.appearances, ({ count }) => count, MENTIONS_A_PAGE).map((page) => ({ leader, list, page })),
      ),
    ),
  );
}

interface Grouping {
  /** The step of the address that names the way. */
  step: string;
  keysOf: (article: Article) => string[];
  nameOf: (key: string) => string;
}

/** The choices with most articles; one that all articles share narrows nothing and is left out. */
function listsOf(leader: string, appearances: readonly Appearance[], grouping: Grouping): NarrowedList[] {
  const groups = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    for (const key of grouping.keysOf(appearance.article)) {
      const group = groups.get(key);
      if (group) group.push(appearance);
      else groups.set(key, [appearance]);
    }
  }
  return [...groups]
    .filter(([, group]) => group.length < appearances.length)
    .sort(([a, many], [b, more]) => more.length - many.length || (a < b ? -1 : 1))
    .slice(0, CHOICES)
    .map(([key, group]) => ({
      path: `${leader}/${grouping.step}/${key.slice(key.indexOf('/') + 1)}`,
      title: grouping.nameOf(key),
      appearances: group,
    }));
}
