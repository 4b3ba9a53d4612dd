import { Feed } from 'feed';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import type { Corpus } from './corpus.ts';

/** What a feed says about itself: absolute addresses, and how to make those of its articles. */
export interface FeedSetting {
  settings: Site;
  self: string;
  home: string;
  address: (path: string) => string;
}

const ENTRIES = 50;

/** The newest dated articles as an Atom feed, stamped with the day of the newest, so that a new build changes nothing. */
export function atomFeed(corpus: Corpus, { settings, self, home, address }: FeedSetting): string {
  const dated = corpus.articles.filter(({ date }) => date !== null).slice(0, ENTRIES);
  const feed = new Feed({
    id: home,
    link: home,
    title: settings.title,
    description: settings.description,
    language: settings.language,
    copyright: settings.publisher,
    author: { name: settings.publisher },
    updated: dayOf(dated[0]),
    feedLinks: { atom: self },
    generator: 'Readout',
  });
  for (const article of dated) {
    const link = address(`articles/${article.id}`);
    feed.addItem({ title: article.title, id: link, link, date: dayOf(article), description: article.description });
  }
  return feed.atom1();
}

function dayOf(article: Article | undefined): Date {
  return new Date(`${article?.date ?? '1970-01-01'}T00:00:00Z`);
}
