import type { Mention } from '../../model/annotation.ts';
import { personTitles } from '../annotate/lexicon/words.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { isAbbreviation } from './adjunct.ts';
import type { NounPhrase } from './base-phrase.ts';
import { covers } from './mentions.ts';
import { is, isCapital, isMark, type Passage, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

/** The name that a common noun stands beside ("the Russian president, Vladimir Putin", "the president of Iran Ebrahim Raisi"). */
export function apposed(passage: Passage, source: NounPhrase, inside: readonly Mention[]): Mention[] {
  const found = inside.find((mention) => {
    const before = tokenAt(passage.tokens, mention.start) - 1;
    if (before < source.from) return false;
    if (wordAt(passage, before) === ',') return mention.kind !== 'place';
    if (mention.kind === 'leader' && commaBeforeTitle(passage, before, source.head)) return true;
    return (
      mention.kind === 'leader' &&
      (inside.some((other) => covers(passage, other, before)) || endsTitle(passage, source.head, before))
    );
  });
  return found ? [found] : [];
}

/** "Clinton's husband, *former President* Bill Clinton": nothing but titles between the comma and the name. */
function commaBeforeTitle(passage: Passage, last: number, head: number): boolean {
  let i = last;
  while (
    i > head &&
    (isCapital(passage, i) ||
      personTitles.has(wordAt(passage, i)) ||
      isBeforeTitle(passage, i) ||
      isAbbreviation(passage, i))
  )
    i--;
  return i > head && i < last && wordAt(passage, i) === ',';
}

const isBeforeTitle = wordTest(/^(former|the|vice|prime|state|then|us|current|of|longtime|presidential)$/);

/** "Secretary of *State* Mike Pompeo", "Director of *National Intelligence* James Clapper": the name behind a title. */
function endsTitle(passage: Passage, head: number, last: number): boolean {
  if (!isCapital(passage, last) || !personTitles.has(wordAt(passage, head)) || personTitles.has(wordAt(passage, last)))
    return false;
  let i = last;
  while (i > head && !isMark(passage, i) && !is(passage, i, kind.preposition)) i--;
  return i > head && i < last && /^(of|for)$/.test(wordAt(passage, i));
}
