import type { Article } from '../model/article.ts';
import { type Network, network } from './charts/network.ts';
import { type BarChart, barChart, type CountedPeriod, mentionsOverTime } from './charts/over-time.ts';
import type { Appearance, Corpus } from './corpus.ts';
import { outletName } from './outlet-name.ts';
import { namedWith, type Ranked } from './together.ts';

/** What is worth drawing about an entity; absent where a sentence says it as well. */
export interface Figures {
  time?: { chart: BarChart; periods: CountedPeriod[] };
  /** Mentions by the source of the articles; absent where there is only one. */
  outlets?: { path: string; name: string; mentions: number; articles: number }[];
  network?: { drawing: Network; companions: Ranked[] };
}

const ENOUGH_ARTICLES = 5;
const COMPANIONS = 12;

/** The figures of an entity; empty for fewer than five articles. */
export function figures(corpus: Corpus, path: string): Figures {
  const appearances = corpus.mentions.get(path) ?? [];
  if (appearances.length < ENOUGH_ARTICLES) return {};
  const periods = mentionsOverTime(appearances);
  const outlets = byOutlet(corpus, appearances);
  const companions = namedWith(corpus, path, 'leader').slice(0, COMPANIONS);
  const articles: Article[] = appearances.map(({ article }) => article);
  return {
    ...(periods.length > 1 && { time: { chart: barChart(periods), periods } }),
    ...(outlets.length > 1 && { outlets }),
    ...(companions.length > 2 && { network: { drawing: network(path, companions, articles), companions } }),
  };
}

function byOutlet(corpus: Corpus, appearances: readonly Appearance[]): NonNullable<Figures['outlets']> {
  const outlets = new Map<string, NonNullable<Figures['outlets']>[number]>();
  for (const { article, count } of appearances) {
    if (!article.source) continue;
    const path = article.source.of;
    const name = outletName(article, corpus.entities) ?? path;
    const outlet = outlets.get(path) ?? { path, name, mentions: 0, articles: 0 };
    outlets.set(path, { ...outlet, mentions: outlet.mentions + count, articles: outlet.articles + 1 });
  }
  return [...outlets.values()].sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1));
}
