import type { Mention } from '../../model/annotation.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { bodyId } from './body.ts';
import type { NamedSource } from './named.ts';
import { is, type Passage, wordAt } from './passage.ts';
import { isCollective } from './person.ts';
import { kind } from './words.ts';

/** Mentions looked back over. */
const reach = 60;

/**
 * The body that "the party" or "the government" takes up: the last organisation or country before it that was named
 * together with this noun ("the Libertarian Party", "the Saudi government"). Null where none was.
 */
export function definiteBody(passage: Passage, source: NamedSource): string[] | null {
  if (!isDefinite(passage, source) || is(passage, source.head, kind.document)) return null;
  const noun = wordAt(passage, source.head);
  if (is(passage, source.head, kind.person) && !isCollective(passage, source.head)) return null;
  const before = passage.doc.mentions
    .filter(({ end }) => end <= (passage.tokens.start[source.from] ?? 0))
    .slice(-reach);
  for (const mention of before.reverse()) {
    const id = hasNoun(passage, mention, noun) ? bodyId(passage, mention) : null;
    if (id !== null) return [id];
  }
  return null;
}

/** Whether a source is just "the" and its noun. */
export function isDefinite(passage: Passage, source: NamedSource): boolean {
  return source.to - source.from === 2 && source.head === source.from + 1 && wordAt(passage, source.from) === 'the';
}

/** Whether the mention ends with the noun or stands before it. */
function hasNoun(passage: Passage, mention: Mention, noun: string): boolean {
  const last = tokenAt(passage.tokens, mention.end - 1);
  if (wordAt(passage, last) === noun || wordAt(passage, last + 1) === noun) return true;
  return wordAt(passage, last + 1) === "'s" && wordAt(passage, last + 2) === noun;
}
