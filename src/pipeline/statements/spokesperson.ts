import type { Mention } from '../../model/annotation.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { apposed } from './apposed.ts';
import type { NounPhrase } from './base-phrase.ts';
import { isBody } from './body.ts';
import { type Passage, type Range, wordAt, wordTest } from './passage.ts';

/** A spokesperson speaks for himself where a file has him, else for the body, else for the person; a campaign has no file. */
export function spokenFor(passage: Passage, source: NounPhrase, inside: readonly Mention[]): Mention[] {
  const own = apposed(passage, source, inside).filter(({ kind }) => kind === 'leader');
  if (own.length > 0) return own;
  const sender = sentBy(passage, source, inside);
  if (sender) return [sender];
  const body = inside.find((mention) => isBody(passage, mention));
  if (body) return [body];
  for (let i = source.from; i < source.to; i++) if (wordAt(passage, i) === 'campaign') return [];
  return inside.slice(0, 1);
}

/** "a spokeswoman *for* British Prime Minister David Cameron": the leader, and not his country. */
function sentBy(passage: Passage, { head }: NounPhrase, inside: readonly Mention[]): Mention | undefined {
  if (!/^(for|of|to)$/.test(wordAt(passage, head + 1)) || saysCampaign(passage, head + 2, inside)) return undefined;
  return inside.find((mention) => mention.kind === 'leader' && tokenAt(passage.tokens, mention.start) > head);
}

function saysCampaign({ tokens }: Passage, from: number, inside: readonly Mention[]): boolean {
  const end = Math.max(0, ...inside.map((mention) => tokenAt(tokens, mention.end)));
  return tokens.folded.slice(from, end + 2).includes('campaign');
}

/** "a spokesman for the UN", "Turkish Foreign Ministry spokesman Hami Aksoy": whoever he is, he speaks for the body. */
export function hasSpokesperson(passage: Passage, source: Range): boolean {
  for (let i = source.from; i < source.to; i++) if (isSpokesperson(passage, i)) return true;
  return false;
}

/** Whether a word is for who speaks for others. */
export function isSpokesperson(passage: Passage, i: number): boolean {
  return isSpokes(passage, i) || (wordAt(passage, i) === 'secretary' && wordAt(passage, i - 1) === 'press');
}

const isSpokes = wordTest(/^spokes(man|woman|person|men|women|people)$/);
