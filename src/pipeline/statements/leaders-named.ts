import { tokenAt } from '../annotate/tokens.ts';
import { mentionsIn } from './mentions.ts';
import type { Passage, Range } from './passage.ts';

/** Ids of the leaders whom a range of tokens names, in order. */
export function leadersIn(passage: Passage, range: Range): string[] {
  if (range.to <= range.from) return [];
  const leaders = mentionsIn(passage, range).filter(({ kind }) => kind === 'leader');
  return [...new Set(leaders.map(({ entity }) => entity))];
}

/** Ids of the leaders whom the text names before a token, in order: for all that stands before it, however much that is. */
export function leadersBefore(passage: Passage, token: number): string[] {
  const known = firstNaming.get(passage) ?? firstTokens(passage);
  firstNaming.set(passage, known);
  return [...known].filter(([, first]) => first < token).map(([id]) => id);
}

/** Where a text first names each of its leaders. */
const firstNaming = new WeakMap<Passage, ReadonlyMap<string, number>>();

function firstTokens(passage: Passage): Map<string, number> {
  const first = new Map<string, number>();
  for (const { kind, entity, start } of passage.doc.mentions)
    if (kind === 'leader' && !first.has(entity)) first.set(entity, tokenAt(passage.tokens, start));
  return first;
}
