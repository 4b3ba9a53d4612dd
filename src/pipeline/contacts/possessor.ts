import { flag, has } from '../annotate/tokens.ts';
import { is, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { kind } from '../statements/words.ts';
import { pronounAt } from './references.ts';
import type { Setting } from './setting.ts';
import type { Site } from './triggers.ts';

const reach = 9;
const isHis = wordTest(/^(his|her|their)$/);
const ends = kind.determiner | kind.preposition | kind.conjunction | kind.auxiliary;

/** "Putin's earlier discussions", "his call", "their first face-to-face meeting": the possessor of a noun; null without one. */
export function possessorOf(passage: Passage, setting: Setting, { from }: Site): string[] | null {
  for (let i = from - 1; i >= Math.max(setting.unit.from, from - reach); i--) {
    if (has(passage.tokens, i, flag.possessive)) return setting.presences.find((one) => one.to === i)?.ids ?? null;
    if (isHis(passage, i)) return pronounAt(passage, setting, i) ?? onlyLater(setting, i);
    if (is(passage, i, ends) && !isInCompound(passage, i)) return null;
  }
  return null;
}

/** Where "their" stands before a noun; null where it does not. */
export function theirBefore(passage: Passage, noun: number): number | null {
  for (let i = noun - 1; i > noun - reach; i--) {
    if (wordAt(passage, i) === 'their') return i;
    if (is(passage, i, ends) && !isInCompound(passage, i)) return null;
  }
  return null;
}

/** "face-*to*-face". */
function isInCompound(passage: Passage, i: number): boolean {
  return wordAt(passage, i - 1) === '-' || wordAt(passage, i + 1) === '-';
}

/** "Following his meeting with Putin, Trump …": the pronoun looks ahead to the last leader of the two. */
function onlyLater(setting: Setting, at: number): string[] | null {
  const later = setting.presences.filter((one) => one.from > at);
  return later.length === 2 ? (later[1]?.ids ?? null) : null;
}
