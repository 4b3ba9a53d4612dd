import type { Entity } from '../model/entity.ts';
import { folders, type Kind, kinds } from '../model/kind.ts';
import { type Corpus, mentionCount, pathOf } from './corpus.ts';
import { lastMentioned, noteOf } from './links.ts';
import { officeText } from './offices.ts';
import { initial } from './order.ts';
import { ENTITIES_A_PAGE, type Page, paged } from './paging.ts';

/** One page of the index of a kind. */
export interface EntityIndexPage {
  kind: Kind;
  folder: string;
  /** What follows the folder in the address; undefined for the first page. */
  rest: string | undefined;
  total: number;
  page: Page<Entity>;
}

/** A line of an index: the number is of mentions, for an outlet of its articles. */
export interface IndexLine {
  path: string;
  name: string;
  note: string;
  count: number;
}

/** Every page of the indexes of all kinds that have anything in them. */
export function entityIndexPages(corpus: Corpus): EntityIndexPage[] {
  return kinds.flatMap((kind) => {
    const all = corpus.ofKind.get(kind) ?? [];
    if (all.length === 0) return [];
    return paged(all, ENTITIES_A_PAGE).map((page) => ({
      kind,
      folder: folders[kind],
      rest: page.number > 1 ? String(page.number) : undefined,
      total: all.length,
      page,
    }));
  });
}

/** The entities of one page under their initial letters, in order. */
export function byInitial(corpus: Corpus, entities: readonly Entity[]): { letter: string; lines: IndexLine[] }[] {
  const letters = new Map<string, IndexLine[]>();
  for (const entity of entities) {
    const lines = letters.get(initial(entity)) ?? [];
    lines.push(indexLine(corpus, entity));
    letters.set(initial(entity), lines);
  }
  return [...letters].map(([letter, lines]) => ({ letter, lines }));
}

/** Every letter of a kind’s index, in order, with the number of the page that it begins on. */
export function lettersOf(corpus: Corpus, kind: Kind): { letter: string; number: number }[] {
  const letters = new Map<string, number>();
  for (const { items, number } of paged(corpus.ofKind.get(kind) ?? [], ENTITIES_A_PAGE)) {
    for (const entity of items) if (!letters.has(initial(entity))) letters.set(initial(entity), number);
  }
  return [...letters].map(([letter, number]) => ({ letter, number }));
}

/** The line of an entity. A leader’s office is that of the day of the last mention, without a word on uncertain dates. */
export function indexLine(corpus: Corpus, entity: Entity): IndexLine {
  const path = pathOf(entity);
  const day = lastMentioned(corpus, path);
  const published = corpus.published.get(path)?.length ?? 0;
  return {
    path,
    name: entity.name,
    note: entity.entity === 'leader' ? officeText(entity, day, '') : noteOf(corpus, entity, day),
    count: entity.entity === 'outlet' ? published : mentionCount(corpus, path),
  };
}
