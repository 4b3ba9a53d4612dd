import type { Article } from '../model/article.ts';
import type { Kind } from '../model/kind.ts';
import type { Corpus } from './corpus.ts';
import { type EntityLink, entityLinks, lastMentioned } from './links.ts';
import type { Story } from './stories.ts';
import { mostMentioned } from './together.ts';
import { counted, kindsName, listed } from './words.ts';

/** What the home page shows. */
export interface HomeView {
  /** One sentence that says how much there is. */
  totals: string;
  /** The story with the newest article, shown first; undefined where there is none. */
  front: Story | undefined;
  /** The next stories. */
  stories: readonly Story[];
  /** The newest articles without those of the story in front, which shows them already. */
  latest: readonly Article[];
  leaders: EntityLink[];
  others: { heading: string; links: EntityLink[] }[];
}

const LATEST = 8;
const STORIES = 4;
const OTHER_KINDS: Kind[] = ['topic', 'place'];
const LEADERS = 10;
const OTHERS = 6;

/** The home page of a corpus, which may be empty. */
export function homeView(corpus: Corpus): HomeView {
  const [front, ...others] = corpus.stories;
  return {
    totals: totalsOf(corpus),
    front,
    stories: others.slice(0, STORIES),
    latest: corpus.articles.filter(({ id }) => !front || corpus.storyOf.get(id) !== front).slice(0, LATEST),
    leaders: mostMentioned(corpus, 'leader')
      .slice(0, LEADERS)
      .flatMap((leader) => entityLinks(corpus, [leader], lastMentioned(corpus, leader.path))),
    others: OTHER_KINDS.map((kind) => ({
      heading: kindsName(kind),
      links: entityLinks(corpus, mostMentioned(corpus, kind).slice(0, OTHERS)),
    })),
  };
}

function totalsOf(corpus: Corpus): string {
  const amounts: [number, string][] = [
    [corpus.articles.length, 'article'],
    [corpus.published.size, 'outlet'],
    [corpus.ofKind.get('leader')?.length ?? 0, 'leader'],
  ];
  const words = amounts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  return words.length === 0 ? 'There are no articles yet.' : `So far ${listed(words)}.`;
}
