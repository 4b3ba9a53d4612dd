import { auxiliaries, mayBeVerb } from './lexicon.ts';
import type { Word } from './words.ts';

/** A verb that is not a participle before "by" ("a bus operated by"). */
export function nextVerb(words: readonly Word[], from: number): number {
  return words.findIndex(({ folded, isName }, index) => {
    if (index < from || isName || !mayBeVerb(folded)) return false;
    const isPassive = auxiliaries.has(words[index - 1]?.folded ?? '');
    return isPassive || words[index + 1]?.folded !== 'by';
  });
}
