import type { Article } from '../../model/article.ts';
import type { Corpus } from '../corpus.ts';
import { outletName } from '../outlet-name.ts';
import type { Addresses } from './addresses.ts';
import type { CslItem } from './schema/citation.ts';

/** What a citation needs to know beside the article itself. */
export interface CitationSetting {
  corpus: Corpus;
  addresses: Addresses;
  site: { title: string; language: string };
}

/**
 * The citation of an article, or of one of its paragraphs by its anchor, as CSL-JSON (citationstyles.org, schema 1.0.2).
 * White space in names is made one space, as formats of one line a field need it.
 */
export function cslOf(article: Article, { corpus, addresses, site }: CitationSetting, anchor?: string): CslItem {
  const { place, date } = article;
  const publisher = outletName(article, corpus.entities);
  return {
    id: article.id,
    type: publisher ? 'article-newspaper' : 'webpage',
    title: oneLine(article.title),
    ...(publisher && { 'container-title': oneLine(publisher) }),
    ...(place && { 'publisher-place': oneLine(place.printed) }),
    ...(date && { issued: { 'date-parts': [dateParts(date)] } }),
    language: site.language,
    archive: oneLine(site.title),
    URL: addresses.page(`articles/${article.id}`, anchor),
    ...(article.url && { note: `First published at ${article.url}` }),
  };
}

function dateParts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
