import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { type Corpus, pathOf } from '../corpus.ts';
import { feedPath } from '../feed.ts';
import { type Story, storyPath } from '../stories.ts';
import { hasExtras } from '../thrift/thrift.ts';
import { oembedPath } from './oembed.ts';

/** Another form of what a page shows, to be named in its head. */
export interface Offer {
  /** Media type. */
  type: string;
  title: string;
  /** Path of the file. */
  path: string;
}

/** Whether there is a feed of the articles that name this entity. */
export function hasFeed(entity: Entity, corpus: Corpus): boolean {
  return (entity.entity === 'leader' || entity.entity === 'topic') && hasExtras(corpus, pathOf(entity));
}

/** The feeds of a page. */
export function feedOffers(page: string, title: string): Offer[] {
  return [
    { type: 'application/atom+xml', title, path: feedPath(page, 'xml') },
    { type: 'application/feed+json', title, path: feedPath(page, 'json') },
  ];
}

/** What is offered beside an entity’s page: a leader’s and a topic’s feeds, a leader’s document and card. */
export function entityOffers(entity: Entity, corpus: Corpus): Offer[] {
  const path = pathOf(entity);
  return [
    ...(hasFeed(entity, corpus) ? feedOffers(path, entity.name) : []),
    ...(entity.entity === 'leader' ? [dataOffer(path)] : []),
    ...(entity.entity === 'leader' && hasExtras(corpus, path) ? [embedOffer(path, entity.name)] : []),
  ];
}

/** What is offered beside an article’s page. */
export function articleOffers({ id }: Article): Offer[] {
  return [dataOffer(`articles/${id}`)];
}

/** What is offered beside a story’s page. */
export function storyOffers(story: Story): Offer[] {
  return [dataOffer(storyPath(story))];
}

function dataOffer(page: string): Offer {
  return { type: 'application/json', title: 'This page as data', path: `${page}.json` };
}

function embedOffer(page: string, title: string): Offer {
  return { type: 'application/json+oembed', title, path: oembedPath(page) };
}
