import type { NewsArticle } from 'schema-dts';
import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Corpus } from '../corpus.ts';
import type { Addresses } from '../export/addresses.ts';
import { personOf, placeNamed, publisherOf, thingOf } from './thing.ts';

/** What an article’s description is made from; `language` is that of its text. */
export interface ArticleLdSetting {
  corpus: Corpus;
  addresses: Addresses;
  language: string;
}

/** Schema.org description of an article: its topics are what it is about, all else that it names it mentions. */
export function articleLd(article: Article, { corpus, addresses, language }: ArticleLdSetting): NewsArticle {
  const things = article.entities.flatMap(({ of }) => corpus.entities.get(of) ?? []);
  const publisher = article.source && corpus.entities.get(article.source.of);
  const url = addresses.page(`articles/${article.id}`);
  const named = (entity: Entity) =>
    entity.entity === 'leader' ? personOf(entity, addresses) : thingOf(entity, addresses);
  return {
    ...{ '@type': 'NewsArticle', '@id': `${url}#article`, url, mainEntityOfPage: url },
    ...{ headline: article.title, description: article.description, inLanguage: language },
    ...(article.date && { datePublished: article.date }),
    ...(article.url && { isBasedOn: article.url }),
    ...(publisher && { publisher: publisherOf(publisher) }),
    ...(article.place && { locationCreated: placeNamed(article.place.printed) }),
    about: things.filter(({ entity }) => entity === 'topic').map(named),
    mentions: things.filter(({ entity }) => entity !== 'topic').map(named),
  };
}
