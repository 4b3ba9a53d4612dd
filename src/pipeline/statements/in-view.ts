import { flag, has } from '../annotate/tokens.ts';
import { addresseeEnd } from './adjunct.ts';
import { baseBefore } from './base-phrase.ts';
import type { Reading, Scope } from './found.ts';
import { nounPhraseIn } from './nounphrase.ts';
import { type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { isSource } from './source.ts';
import { trimEnd } from './trim.ts';

const isView = wordTest(/^(view|opinion|words|telling|estimation|judge?ment|eyes|mind)$/);

/** Reads `In SOURCE's view, content` and `In the view of SOURCE, content`, where `at` is the noun. */
export function readInView(passage: Passage, scope: Scope, at: number): Reading | null {
  if (!isView(passage, at) || wordAt(passage, scope.from) !== 'in' || at - scope.from > longestOwner) return null;
  const owner = ownerOf(passage, scope, at);
  if (!owner || wordAt(passage, owner.comma) !== ',') return null;
  const content = { from: owner.comma + 1, to: trimEnd(passage, owner.comma + 1, scope.to) };
  if (content.to - content.from < 2) return null;
  const found = {
    source: { from: owner.from, to: owner.to },
    head: owner.head,
    cue: { from: at, to: at + 1 },
    content: [content],
    continues: null,
  };
  return { found, next: content.to };
}

const longestOwner = 10;

interface Owner extends Range {
  head: number;
  /** The mark behind the phrase. */
  comma: number;
}

function ownerOf(passage: Passage, scope: Scope, at: number): Owner | null {
  if (wordAt(passage, at + 1) === 'of') {
    let to = addresseeEnd(passage, at + 2, scope.to);
    if (wordAt(passage, to) === 'of') to = addresseeEnd(passage, to + 1, scope.to);
    const phrase = nounPhraseIn(passage, at + 2, to);
    return phrase && isSource(passage, phrase) ? { ...phrase, to, comma: to } : null;
  }
  if (/^(his|her|their)$/.test(wordAt(passage, at - 1))) return { from: at - 1, to: at, head: at - 1, comma: at + 1 };
  const phrase = has(passage.tokens, at - 1, flag.possessive) ? baseBefore(passage, scope.from + 1, at - 1) : null;
  return phrase && isSource(passage, phrase) ? { ...phrase, comma: at + 1 } : null;
}
