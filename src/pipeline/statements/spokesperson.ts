import type { Mention } from '../../model/annotation.ts';
import { apposed } from './apposed.ts';
import { isBody } from './body.ts';
import type { NounPhrase } from './nounphrase.ts';
import { type Passage, type Range, wordAt, wordTest } from './passage.ts';

/** A spokesperson speaks for himself where a file has him, else for the body, else for the person; a campaign has no file. */
export function spokenFor(passage: Passage, source: NounPhrase, inside: readonly Mention[]): Mention[] {
  const own = apposed(passage, source, inside).filter(({ kind }) => kind === 'leader');
  if (own.length > 0) return own;
  const body = inside.find((mention) => isBody(passage, mention));
  if (body) return [body];
  for (let i = source.from; i < source.to; i++) if (wordAt(passage, i) === 'campaign') return [];
  return inside.slice(0, 1);
}

/** "a spokesman for the UN", "Turkish Foreign Ministry spokesman Hami Aksoy": whoever he is, he speaks for the body. */
export function hasSpokesperson(passage: Passage, source: Range): boolean {
  for (let i = source.from; i < source.to; i++) if (isSpokesperson(passage, i)) return true;
  return false;
}

/** Whether a word is for who speaks for others. */
export const isSpokesperson = wordTest(/^spokes(man|woman|person|men|women|people)$/);
