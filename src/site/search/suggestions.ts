import { type Corpus, mentionCount, pathOf } from '../corpus.ts';
import { whatItIs } from '../introduce.ts';
import { lastMentioned, noteOf } from '../links.ts';
import { otherNames } from './names.ts';
import { partsOf, type Suggestion } from './suggest.ts';

/** Every entity with a page, the most mentioned first. */
export function suggestionsOf(corpus: Corpus): Suggestion[] {
  const ranked = [...corpus.entities].map(([path, entity]) => ({ path, entity, count: mentionCount(corpus, path) }));
  ranked.sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  return ranked.map(({ entity }) => {
    const path = pathOf(entity);
    const note = noteOf(corpus, entity, lastMentioned(corpus, path)) || whatItIs(entity);
    return [entity.name, path, note, ...adding(entity.name, otherNames(entity))];
  });
}

/** Other names that have a word which neither the name nor an earlier one has. */
function adding(name: string, others: readonly string[]): string[] {
  const known = new Set(partsOf(name));
  return others.filter((other) => {
    const fresh = partsOf(other).filter((part) => !known.has(part));
    for (const part of fresh) known.add(part);
    return fresh.length > 0;
  });
}
