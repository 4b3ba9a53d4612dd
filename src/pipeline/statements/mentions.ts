import type { Mention } from '../../model/annotation.ts';
import { firstFrom } from './first-from.ts';
import type { Passage, Range } from './passage.ts';

/** Mentions that lie in a range of tokens, topics left out. */
export function mentionsIn(passage: Passage, range: Range): Mention[] {
  const { start, end } = passage.tokens;
  const from = start[range.from] ?? 0;
  const to = end[range.to - 1] ?? 0;
  const { mentions } = passage.doc;
  const found: Mention[] = [];
  for (let n = firstFrom(mentions, from, ({ start }) => start); n < mentions.length; n++) {
    const mention = mentions[n];
    if (!mention || mention.start >= to) break;
    if (mention.kind !== 'topic') found.push(mention);
  }
  return found;
}

/** The mention that covers a token; null where none does. */
export function mentionAt(passage: Passage, token: number): Mention | null {
  const start = passage.tokens.start[token] ?? 0;
  const mention = passage.doc.mentions[firstFrom(passage.doc.mentions, start + 1, (each) => each.start) - 1];
  return mention && covers(passage, mention, token) ? mention : null;
}

/** Whether a mention covers a token. */
export function covers(passage: Passage, mention: Mention, token: number): boolean {
  return mention.start <= (passage.tokens.start[token] ?? 0) && mention.end >= (passage.tokens.end[token] ?? 0);
}
