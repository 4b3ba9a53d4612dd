import type { NewsArticle, Person, ProfilePage, Thing, WithContext } from 'schema-dts';
import type { Article } from '../model/article.ts';
import type { Entity, Leader } from '../model/entity.ts';
import type { Corpus } from './corpus.ts';

/** Schema.org description of an article; `url` is its absolute address. */
export function articleLd(corpus: Corpus, article: Article, url: string): WithContext<NewsArticle> {
  const things = article.entities.flatMap(({ of }) => corpus.entities.get(of) ?? []);
  const publisher = article.source && corpus.entities.get(article.source.of);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.description,
    url,
    mainEntityOfPage: url,
    inLanguage: 'en',
    ...(article.date && { datePublished: article.date }),
    ...(article.url && { isBasedOn: article.url }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher.name } }),
    ...(article.place && { locationCreated: { '@type': 'Place', name: article.place.printed } }),
    about: things.filter(({ entity }) => entity === 'topic').map(thing),
    mentions: things.filter(({ entity }) => entity !== 'topic').map(thing),
  };
}

/** Schema.org description of a leader; `url` is the absolute address of the page. */
export function leaderLd(leader: Leader & { id: string }, url: string): WithContext<ProfilePage> {
  const person: Person = {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: leader.name,
    ...(leader.aliases.length > 0 && { alternateName: leader.aliases }),
    ...(leader.wikidata && { sameAs: wikidataUrl(leader.wikidata) }),
    jobTitle: [...new Set(leader.roles.map(({ office }) => office))],
  };
  return { '@context': 'https://schema.org', '@type': 'ProfilePage', url, mainEntity: person };
}

/** JSON that may stand inside a script element: no `<` can end it early. */
export function embeddable(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Concept URI of a Wikidata item. */
export function wikidataUrl(item: string): string {
  return `https://www.wikidata.org/entity/${item}`;
}

const types = {
  leader: 'Person',
  organisation: 'Organization',
  place: 'Place',
  topic: 'Thing',
  outlet: 'Organization',
} as const;

function thing({ entity, name, wikidata }: Entity): Thing {
  return { '@type': types[entity], name, ...(wikidata && { sameAs: wikidataUrl(wikidata) }) };
}
