import type { Article } from '../../model/article.ts';
import { codePointsOf } from '../../model/code-points.ts';
import type { BodyParagraph } from '../body.ts';
import type { Corpus } from '../corpus.ts';
import type { Addresses } from './addresses.ts';
import { annotationsOf } from './annotate.ts';
import { cslOf } from './csl.ts';
import { referToAll } from './refer.ts';
import type { ArticleDocument } from './schema/article.ts';
import type { Reference } from './schema/reference.ts';

/** What an article’s document is made from. */
export interface ArticleSetting {
  corpus: Corpus;
  addresses: Addresses;
  /** What `content/site.yaml` says. */
  site: { title: string; language: string };
}

/** An article as data: its text, what is marked in it, and how to cite it. Offsets are code points into `text`. */
export function articleDocument(
  article: Article,
  paragraphs: readonly BodyParagraph[],
  setting: ArticleSetting,
): ArticleDocument {
  const { corpus, addresses, site } = setting;
  const { id, title, derived, description, date, url, seed, header, related } = article;
  const refer = (paths: readonly string[]) => referToAll(corpus, paths, addresses);
  const page = addresses.page(`articles/${id}`);
  return {
    $schema: addresses.file('schemas/article.json'),
    ...{ id, address: page, title, derivedTitle: derived, description, date, language: site.language },
    place: article.place && named(article.place, refer),
    source: article.source && named(article.source, refer),
    ...{ original: url, seed, header, related },
    text: textOf(paragraphs),
    paragraphs: placed(paragraphs, page),
    entities: article.entities.flatMap(({ of, count }) => refer([of]).map((entity) => ({ ...entity, count }))),
    contacts: article.contacts.map((contact) => contactOf(contact, refer)),
    annotations: annotationsOf(paragraphs, { page, file: addresses.file(`articles/${id}.json`), addresses }),
    citation: cslOf(article, setting),
  };
}

/** The text that all offsets of an article’s document count in. */
export function textOf(paragraphs: readonly BodyParagraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

type Refer = (paths: readonly string[]) => Reference[];

function named({ printed, of }: { printed: string; of: string | null }, refer: Refer) {
  return { printed, is: (of && refer([of])[0]) || null };
}

function contactOf(contact: Article['contacts'][number], refer: Refer): ArticleDocument['contacts'][number] {
  const { id, form, status, date, participants, topics } = contact;
  return { id, form, status, date, participants: refer(participants), topics: refer(topics) };
}

function placed(paragraphs: readonly BodyParagraph[], page: string): ArticleDocument['paragraphs'] {
  let at = 0;
  return paragraphs.map(({ anchor, text }) => {
    const start = at;
    const end = start + codePointsOf(text)(text.length);
    at = end + 2;
    return { address: `${page}#${anchor}`, start, end };
  });
}
