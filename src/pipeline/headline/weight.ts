import { isInQuotation } from './in-quotation.ts';
import { auxiliaries, functionWords, mayBeVerb, prepositions, subordinators } from './lexicon.ts';
import { nextVerb } from './next-verb.ts';
import { endsSegment, type Word } from './words.ts';

/** What begins at a word: a clause to leave out, a phrase that may be left out; undefined where no headline may end. */
export function weight(words: readonly Word[], at: number): 'clause' | 'phrase' | undefined {
  const word = words[at];
  const before = words[at - 1];
  if (isInQuotation(words, at)) return undefined;
  if (!word || !before) return 'clause';
  if (isHangingName(words, at)) return undefined;
  if (/[,?!]["”]$/.test(before.after)) return undefined; // “We go,” he said
  if (endsSegment(before)) return isNameList(words, at) ? undefined : 'clause';
  if (/^[—–-]+$/.test(word.text)) return 'clause';
  if (functionWords.has(before.folded) || before.folded.endsWith('ing') || isParticiple(words, at - 1))
    return undefined;
  if (subordinators.has(word.folded) && (word.folded !== 'as' || isClauseAfter(words, at))) return 'clause';
  return opensPhrase(words, at) ? 'phrase' : undefined;
}

/** "… after Adamowicz", where the clause's verb comes later. */
function isHangingName(words: readonly Word[], at: number): boolean {
  let start = at - 1;
  while (words[start]?.isName) start--;
  return (
    start < at - 1 && /^(?:after|before|when|while|as|because|since|although|that|if)$/.test(words[start]?.folded ?? '')
  );
}

/** "a doctor based [in Virginia]". */
function isParticiple(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const isLater = nextVerb(words, 1) < at;
  return isLater && folded.endsWith('ed') && mayBeVerb(folded) && !auxiliaries.has(words[at - 1]?.folded ?? '');
}

function opensPhrase(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const next = words[at + 1];
  if (folded === 'and') return mayBeVerb(next?.folded ?? '');
  return prepositions.has(folded) && folded !== 'of' && folded !== 'to';
}

/** "as Turkey invaded …", not "as president". */
function isClauseAfter(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 8).some((word) => mayBeVerb(word.folded));
}

/** "Gothenburg, Sweden", "Michigan, Missouri and Ohio", "safe, legal abortion". */
function isNameList(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return false;
  if (word.folded === 'and' || word.folded === 'or') return !mayBeVerb(words[at + 1]?.folded ?? '');
  return word.isName && before.isName;
}
