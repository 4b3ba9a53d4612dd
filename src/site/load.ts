import { type CollectionEntry, getCollection } from 'astro:content';
import type { Entity } from '../model/entity.ts';
import type { BodyParagraph } from './body.ts';
import { articleBody } from './body-file.ts';
import { buildCorpus, type Corpus } from './corpus.ts';

/** Everything that is published. In a build it is put together once, in development anew for each page. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCorpus();
  corpus ??= readCorpus();
  return corpus;
}

/** The paragraphs of an article, by its id. Throws where there is none of that id. */
export async function loadParagraphs(id: string): Promise<BodyParagraph[]> {
  const entry = (await loadEntries()).get(id);
  if (!entry) throw new Error(`There is no article ${id} in the content store.`);
  return articleBody(entry);
}

/** The pages of prose about the site, in the order that they give themselves. */
export async function loadProsePages(): Promise<{ path: string; title: string }[]> {
  const pages = await getCollection('pages');
  return pages.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => ({ path: id, title: data.title }));
}

/** What people have written about an entity, by its id. */
export async function loadProfile(id: string): Promise<CollectionEntry<'profiles'> | undefined> {
  return (await getCollection('profiles')).find((profile) => profile.id === id);
}

let corpus: Promise<Corpus> | undefined;
let entries: Promise<Map<string, CollectionEntry<'articles'>>> | undefined;

async function readCorpus(): Promise<Corpus> {
  const [articles, entities] = await Promise.all([getCollection('articles'), getCollection('entities')]);
  return buildCorpus(
    articles.map(({ data }) => data),
    entities.map(({ data }) => data as Entity), // our loader puts nothing else there
  );
}

function loadEntries(): Promise<Map<string, CollectionEntry<'articles'>>> {
  if (import.meta.env.DEV) return readEntries();
  entries ??= readEntries();
  return entries;
}

async function readEntries(): Promise<Map<string, CollectionEntry<'articles'>>> {
  return new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
}
