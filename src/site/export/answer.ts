import type { Article } from '../../model/article.ts';
import { atomFeed, type FeedFormat, type FeedSetting, jsonFeed } from '../feed.ts';

/** A JSON document as an answer of an endpoint, indented so that people can read it too. */
export function json(document: object, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(document, null, 1)}\n`, { headers: { 'Content-Type': type } });
}

/** Text of a media type as an answer of an endpoint, in UTF-8. */
export function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** A feed as an answer of an endpoint. */
export function feed(articles: readonly Article[], format: FeedFormat, setting: FeedSetting): Response {
  return format === 'xml'
    ? text(atomFeed(articles, setting), 'application/atom+xml')
    : json(jsonFeed(articles, setting), 'application/feed+json');
}
