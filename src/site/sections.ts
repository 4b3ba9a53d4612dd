import { folders, kinds } from '../model/kind.ts';
import type { Corpus } from './corpus.ts';
import { kindsName } from './words.ts';

/** An entry of the masthead. */
export interface Section {
  path: string;
  name: string;
}

/** The sections that have anything in them, in the order of the masthead. */
export function sectionsOf(corpus: Corpus): Section[] {
  const indexes = kinds
    .filter((kind) => corpus.ofKind.has(kind))
    .map((kind) => ({ path: folders[kind], name: kindsName(kind) }));
  const stories = corpus.stories.length > 0 ? [{ path: 'stories', name: 'Stories' }] : [];
  const contacts = corpus.contacts.length > 0 ? [{ path: 'contacts', name: 'Contacts' }] : [];
  return [{ path: 'articles', name: 'Articles' }, ...indexes, ...stories, ...contacts];
}
