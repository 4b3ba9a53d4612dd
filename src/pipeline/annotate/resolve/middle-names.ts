import { otherFirstNames } from '../compile/first-names.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { candidatesFrom, type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { isFirstName } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isHome, isInOffice } from './standing.ts';

/** At most so many tokens may stand between a first name and a surname: two names, or two initials with their stops. */
const most = 4;

/**
 * The leader whom a surname names together with a first name further left, and the token of that first name: names of
 * which the knowledge lacks the middle. One initial (`James B. Comey`), as American papers write it, speaks for nobody
 * else; more than that (`Joseph Robinette Biden`) needs a sign that the leader is meant. Undefined where there is none.
 */
export function withMiddleNames(
  desk: Desk,
  { first }: Candidate,
  leaders: readonly LeaderEntity[],
): { leader: LeaderEntity; first: number } | undefined {
  const called = nicknameBefore(desk, first);
  if (called !== undefined) return withNickname(desk, called, leaders);
  for (let i = first - 2; i >= first - 1 - most && isMiddle(desk, i + 1); i--) {
    const leader = leaders.find((one) => isFirstNameOf(desk, i, one));
    if (!leader || hasOtherInitial(desk, i + 1, leader)) continue;
    const initialled = isInitial(desk, i + 1, first) && isOfTwoNames(leader);
    if (initialled || isHome(desk, leader) || isInOffice(leader, desk.period)) return { leader, first: i };
  }
  return undefined;
}

/** `Lewis (Scooter) Libby`, `William “Bill” Clinton`: whoever is called by either of the two names, and nobody else here is. */
function withNickname(
  desk: Desk,
  nickname: number,
  leaders: readonly LeaderEntity[],
): { leader: LeaderEntity; first: number } | undefined {
  const first = nickname - 2;
  if (!has(desk.tokens, first, flag.capitalised) || !isFirstName(desk, wordAt(desk.tokens, first))) return undefined;
  const [leader, ...others] = leaders.filter(
    (one) => isFirstNameOf(desk, nickname, one) || isFirstNameOf(desk, first, one),
  );
  if (!leader || others.length > 0) return undefined;
  return isOfTwoNames(leader) || isHome(desk, leader) || isInOffice(leader, desk.period)
    ? { leader, first }
    : undefined;
}

/** The one word in brackets or quotation marks right before a surname, with a word before them; undefined where there is none. */
function nicknameBefore({ tokens, taken }: Desk, surname: number): number | undefined {
  const nickname = surname - 2;
  const openings = nickname > 1 ? marks.get(wordAt(tokens, surname - 1)) : undefined;
  if (!openings?.includes(wordAt(tokens, nickname - 1)) || taken[nickname - 2]) return undefined;
  return has(tokens, nickname, flag.capitalised) ? nickname : undefined;
}

/** Opening marks by the closing ones, folded. */
const marks = new Map([
  [')', ['(']],
  ['”', ['“']],
  ['"', ['"']],
  ["'", ['‘', "'"]],
]);

/** `James Parker Jones`: not James L. Jones. */
function hasOtherInitial({ tokens }: Desk, middle: number, { name }: LeaderEntity): boolean {
  const initial = /^\S+ (\p{Lu})\. /u.exec(name)?.[1];
  return initial !== undefined && !wordAt(tokens, middle).startsWith(initial.toLowerCase());
}

/** Whether the tokens are `B.` or `B`, and no more. */
function isInitial({ tokens }: Desk, from: number, to: number): boolean {
  const end = wordAt(tokens, to - 1) === '.' ? to - 1 : to;
  return end - from === 1 && wordAt(tokens, from).length === 1;
}

/** Whoever has more names in the knowledge, or shares the two with others, is not known by an initial alone. */
function isOfTwoNames({ name, ambiguous }: LeaderEntity): boolean {
  return name.split(' ').length === 2 && !ambiguous?.includes(name);
}

/** A capitalised word, an initial or its stop. */
function isMiddle({ tokens, taken }: Desk, i: number): boolean {
  if (i < 1 || taken[i] || has(tokens, i, flag.paragraphStart | flag.sentenceStart)) return false;
  if (wordAt(tokens, i) === '.') return (tokens.end[i - 1] ?? 0) - (tokens.start[i - 1] ?? 0) === 1;
  return has(tokens, i, flag.capitalised) && !has(tokens, i, flag.punctuation);
}

function isFirstNameOf(desk: Desk, i: number, leader: LeaderEntity): boolean {
  if (!has(desk.tokens, i, flag.capitalised)) return false;
  const isGiven = candidatesFrom(desk, i).some(
    (candidate) =>
      candidate.last === i + 1 &&
      sensesOf(candidate, 'leader').some(({ entity, naming }) => entity === leader && naming === 'given'),
  );
  return isGiven || otherFirstNames(leader).includes(wordAt(desk.tokens, i));
}
