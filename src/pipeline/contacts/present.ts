import { tokenAt } from '../annotate/tokens.ts';
import { mentionsIn } from '../statements/mentions.ts';
import { is, isCapital, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { countryAt, holdersOf, type PluralOffice, pluralOffices } from '../statements/plural-offices.ts';
import { kind } from '../statements/words.ts';

/** Leaders that a stretch of words stands for: a name, or a plural office with its countries. */
export interface Presence extends PluralOffice {
  /** Whom a pronoun can mean, the likeliest first. */
  candidates?: readonly string[];
}

/** Every leader named in a unit, and every plural office ("the leaders of Egypt, Iran, and Syria"), in order. */
export function presencesIn(passage: Passage, unit: Range): Presence[] {
  const mentions = mentionsIn(passage, unit);
  const named = mentions
    .filter((mention) => mention.kind === 'leader')
    .map((mention) => {
      const from = tokenAt(passage.tokens, mention.start);
      return { from, to: tokenAt(passage.tokens, mention.end - 1) + 1, ids: [mention.entity] };
    });
  return [...named, ...pluralOffices(passage, unit), ...counterparts(passage, unit)].sort((a, b) => a.from - b.from);
}

const isCounterpart = wordTest(/^counterpart$/);

/** "his Syrian counterpart" without a name behind: the leader of that country. */
function counterparts(passage: Passage, unit: Range): Presence[] {
  const found: Presence[] = [];
  for (let head = unit.from + 1; head < unit.to; head++) {
    if (!isCounterpart(passage, head) || isNamed(passage, head + 1)) continue;
    const country = countryAt(passage, head - 1);
    const presence = country === null ? null : holdersOf(passage, { from: head - 1, to: head + 1 }, [country]);
    if (presence) found.push(presence);
  }
  return found;
}

/** "his Chinese counterpart, *Wang Yi*", "his counterpart *Wang Yi*"; one of whom no file knows is nobody else either. */
function isNamed(passage: Passage, i: number): boolean {
  const name = wordAt(passage, i) === ',' ? i + 1 : i;
  return isCapital(passage, name) && !(name > i && is(passage, name, kind.time));
}
