import type { Desk } from '../desk.ts';
import { opaqueWords, roadsAndBuildings } from '../lexicon/words.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Whether a capitalised word makes what stands beside it a part of another name: `Party`, `War`, `Road`. */
export function isOpaque(word: string): boolean {
  return opaqueWords.has(word) || roadsAndBuildings.has(word);
}

/** Whether a word makes a body, an event or a building of the capitals that it stands among. */
export function isBody(word: string): boolean {
  return isOpaque(word) || bodies.has(word) || word === 'congress';
}

/** What bodies of several kinds are called. Folded. */
export const bodies = new Set([
  'center',
  'centre',
  'union',
  'league',
  'association',
  'federation',
  'alliance',
  'movement',
]);

/** What sits within a chamber or another body. Folded. */
export const panels = new Set(['committee', 'subcommittee', 'committees', 'caucus', 'conference', 'panel']);

/** Whether the capitalised words from here on hold one of a kind, which is no portfolio (`Iranian Oil Minister`). */
export function hasWord({ tokens }: Desk, from: number, isOne: (word: string) => boolean): boolean {
  for (let i = from; i < from + 8; i++) {
    const word = wordAt(tokens, i);
    if (isOne(word) && !ministers.has(wordAt(tokens, i + 1))) return true;
    if (!has(tokens, i, flag.capitalised) && !links.has(word)) return false;
  }
  return false;
}

const ministers = new Set(['minister', 'ministers', 'ministry']);

const links = new Set(['of', 'and', 'for', 'the', '-', "'s", "'"]);
