import { flag, has } from '../annotate/tokens.ts';
import { is, isCapital, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { joins } from './joins.ts';
import type { Presence } from './present.ts';
import type { Setting } from './setting.ts';

/**
 * The leaders who stand as the subject right before a verb group: by name, also with "of Russia", an insertion ("Merkel,
 * speaking in Berlin, met") or "who" in between. None where they are only part of another phrase; null where nobody stands there.
 */
export function leadersRightBefore(passage: Passage, setting: Setting, verb: number): string[] | null {
  const who = isWho(passage, verb - 1);
  const end = who ? beforeWho(passage, verb - 1) : verb;
  const last = endsAt(passage, setting, end) ?? aroundInsertion(passage, setting, end);
  if (!last) return null;
  const list = chainTo(passage, setting, last);
  const [first] = list;
  if (!first) return null;
  if (!who && isObject(passage, setting, first)) return [];
  return [...new Set(list.flatMap(({ ids }) => ids))];
}

const isWho = wordTest(/^who$/);

function beforeWho(passage: Passage, who: number): number {
  return /^[,—–]$/.test(wordAt(passage, who - 1)) ? who - 1 : who;
}

const tail = 7;

/** The presence that ends at a token, or before "of Russia" that does. */
function endsAt(passage: Passage, { presences }: Setting, end: number): Presence | null {
  const last = presences.findLast((one) => one.to <= end);
  if (!last || end - last.to > tail || has(passage.tokens, last.to, flag.possessive)) return null;
  for (let i = last.to; i < end; i++) {
    const opening = i === last.to && /^(of|from|himself|herself|themselves|both)$/.test(wordAt(passage, i));
    if (!opening && !isCapital(passage, i) && wordAt(passage, i) !== 'the') return null;
  }
  return end === last.to || /^(of|from|himself|herself|themselves|both)$/.test(wordAt(passage, last.to)) ? last : null;
}

const longestInsertion = 40;
const opensInsertion = wordTest(
  /^(who|whose|the|a|an|on|in|at|speaking|with|whom|which|his|her|its|along|both|[a-z]+ing|\d+)$/,
);

/** "Merkel, who is in Berlin, met": the presence before the comma that opens the insertion. */
function aroundInsertion(passage: Passage, setting: Setting, end: number): Presence | null {
  const closing = end - 1;
  if (wordAt(passage, closing) !== ',') return null;
  const inside = endsAt(passage, setting, closing);
  if (inside && namesGroup(passage, setting, inside)) return inside;
  for (let i = closing - 1; i > Math.max(setting.unit.from, closing - longestInsertion); i--) {
    if (wordAt(passage, i) !== ',' || !(opensInsertion(passage, i + 1) || isOwned(passage, i + 1))) continue;
    const before = endsAt(passage, setting, i);
    if (before) return before;
  }
  return null;
}

/** "Pence, *Trump's* running mate,". */
function isOwned(passage: Passage, i: number): boolean {
  return has(passage.tokens, i + 1, flag.possessive) || has(passage.tokens, i + 2, flag.possessive);
}

/** "The two presidents, Obama *and Castro*, had met": the list is what the plural before it means. */
function namesGroup(passage: Passage, setting: Setting, last: Presence): boolean {
  const [first] = chainTo(passage, setting, last);
  return first !== undefined && first !== last && wordAt(passage, first.from - 1) === ',';
}

/** The elements of a list of presences that ends with the last one. */
function chainTo(passage: Passage, { presences }: Setting, last: Presence): Presence[] {
  const chain = [last];
  for (let n = presences.indexOf(last) - 1; n >= 0; n--) {
    const before = presences[n];
    const [first] = chain;
    if (!before || !first || has(passage.tokens, before.to, flag.possessive)) break;
    if (!joins(passage, before.to, first.from, true)) break;
    chain.unshift(before);
  }
  return chain;
}

/** Whether a list of presences belongs to a preposition or a verb before it. */
function isObject(passage: Passage, { unit }: Setting, { from }: Presence): boolean {
  let i = from - 1;
  while (i >= unit.from && isBeforeName(passage, i) && !is(passage, i, kind.subordinator | kind.time)) i--;
  if (
    i < unit.from ||
    isMark(passage, i) ||
    is(passage, i, kind.time) ||
    is(passage, i, kind.subordinator) ||
    opensClause(passage, i)
  )
    return false;
  if (isFiniteVerb(passage, i)) return isInRelative(passage, i);
  return is(passage, i, kind.preposition) || /^(to|meet|see)$/.test(wordAt(passage, i));
}

const opensClause = wordTest(/^(after|before|since|until|like)$/);

/** "a man who met *Putin* said": behind a verb of a relative clause; in "officials said *Putin* had left" he is a subject. */
function isInRelative(passage: Passage, verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i--) if (/^(who|which|that)$/.test(wordAt(passage, i))) return true;
  return false;
}

/** Titles, countries and offices in front of a name. */
function isBeforeName(passage: Passage, i: number): boolean {
  if (has(passage.tokens, i, flag.possessive) || is(passage, i, kind.determiner | kind.person | kind.title))
    return true;
  if (wordAt(passage, i) === '.') return is(passage, i - 1, kind.title);
  if (wordAt(passage, i) === 'of') return isCapital(passage, i - 1) && isCapital(passage, i + 1);
  return isCapital(passage, i) || /^(prime|foreign|vice|former|then|defense|defence|-)$/.test(wordAt(passage, i));
}
