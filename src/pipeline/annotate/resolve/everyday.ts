import { type Desk, styleAt } from '../desk.ts';
import { everydayWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has } from '../tokens.ts';
import { isJoined } from './peers.ts';

/** `May` or `Brown` where it may be the month or the colour. */
export function isEverydayWord(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens } = desk;
  const word = tokens.folded[first] ?? '';
  if (last - first > 1 || !(everydayWords.has(word) || plainWords.has(word))) return false;
  if (styleAt(desk, first) !== 'plain') return true;
  if (word === 'may' && (has(tokens, first + 1, flag.digit) || has(tokens, first - 1, flag.digit))) return true;
  if (word === 'may' && timeWords.has(tokens.folded[first - 1] ?? '')) return true;
  if (!has(tokens, first, flag.sentenceStart) || has(tokens, first + 1, flag.possessive)) return false;
  return !isVerb(desk, first + 1) && !isJoined(desk, { first, last });
}

const timeWords = new Set('in since until by last next this early late mid of during from through and to'.split(' '));

function isVerb({ tokens }: Desk, i: number): boolean {
  return /(?:ed|s)$|^(?:said|told|met|won|had|did|took|made|held|went|left|spoke|gave|became|began|ran|lost|sent|flew|wrote)$/.test(
    tokens.folded[i] ?? '',
  );
}
