import { Feed } from 'feed';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import type { Addresses } from './export/addresses.ts';

/** What a feed is about, and where it belongs. */
export interface FeedSetting {
  site: Site;
  addresses: Addresses;
  /** What the feed is about, after the site’s name; undefined for the feed of all articles. */
  subject: string | undefined;
  /** Path of the page that it follows; empty for the home page. */
  path: string;
}

export const feedFormats = ['xml', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** Path of a page’s feed. */
export function feedPath(page: string, format: FeedFormat): string {
  return `${page && `${page}/`}feed.${format}`;
}

const ENTRIES = 50;

/**
 * The newest dated ones of the articles (given newest first) as Atom (RFC 4287). Stamped with the day of the newest, so
 * that a new build of the same articles changes no byte.
 */
export function atomFeed(articles: readonly Article[], setting: FeedSetting): string {
  const { site, addresses, path } = setting;
  const dated = newest(articles);
  const home = addresses.page(path);
  const feed = new Feed({
    ...{ id: home, link: home, title: titleOf(setting), description: printable(site.description) },
    ...{ language: site.language, copyright: printable(site.publisher), author: { name: printable(site.publisher) } },
    updated: dayOf(dated[0]),
    feedLinks: { atom: addresses.file(feedPath(path, 'xml')) },
    generator: 'Readout',
  });
  for (const article of dated) {
    const link = addresses.page(`articles/${article.id}`);
    const date = dayOf(article);
    const [title, description] = [asHtml(article.title), asHtml(article.description)];
    feed.addItem({ title, id: link, link, date, published: date, description });
  }
  return feed.atom1();
}

/** The same as JSON Feed (jsonfeed.org/version/1.1). */
export function jsonFeed(articles: readonly Article[], setting: FeedSetting): object {
  const { site, addresses, path } = setting;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(setting),
    home_page_url: addresses.page(path),
    feed_url: addresses.file(feedPath(path, 'json')),
    description: site.description,
    language: site.language,
    authors: [{ name: site.publisher }],
    items: newest(articles).map((article) => ({
      id: addresses.page(`articles/${article.id}`),
      url: addresses.page(`articles/${article.id}`),
      title: article.title,
      content_text: article.description,
      date_published: dayOf(article).toISOString(),
    })),
  };
}

function newest(articles: readonly Article[]): Article[] {
  return articles.filter(({ date }) => date !== null).slice(0, ENTRIES);
}

function titleOf({ site, subject }: FeedSetting): string {
  return printable(subject === undefined ? site.title : `${subject} · ${site.title}`);
}

function dayOf(article: Article | undefined): Date {
  return new Date(`${article?.date ?? '1970-01-01'}T00:00:00Z`);
}

/** An entry’s words, which Atom takes for HTML. */
function asHtml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text without the characters that XML 1.0 cannot hold. */
function printable(text: string): string {
  return text.toWellFormed().replace(notXml, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this takes out
const notXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
