import { is, isMark, type Passage, wordTest } from '../statements/passage.ts';
import { kind } from '../statements/words.ts';

/** Marks that stand inside a noun phrase. */
const isInPhrase = wordTest(/^[-“”"'‘’]$/);

const isLight = wordTest(
  /^(held|hold|holds|holding|had|have|has|having|ended|end|ends|began|begin|begins|opened|opens|concluded|concludes|resumed|resume|resumes|started|start|starts|wrapped|broke|continued|continue|exchanged|exchange|conducted|staged|attended|hosted|hosts|host|hosting|gave|ate)$/,
);

/** "held talks", "had a short meeting": the verb that only says that the noun took place; null where there is none. */
export function lightVerbBefore(passage: Passage, noun: number): number | null {
  for (let i = noun - 1; i > noun - 8; i--) {
    if (isLight(passage, i)) return i;
    if ((isMark(passage, i) && !isInPhrase(passage, i)) || is(passage, i, kind.preposition | kind.conjunction))
      return null;
  }
  return null;
}
