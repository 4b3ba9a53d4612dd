import { compareText } from '../../../model/order.ts';
import type { Rule } from '../../../model/rule.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidatesFrom, candidatesOf, type Desk, isFree, link, sensesOf } from '../desk.ts';
import { fold } from '../fold.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { fits, isStillHeld, titleOfName } from '../titles.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { titledContemporary } from './contemporaries.ts';
import { isLikely, type LeaderSense } from './likely.ts';
import { noteRival, settle } from './settle.ts';
import { isHead, isHome, isInOffice } from './standing.ts';
import { isWritten } from './written.ts';

/**
 * Links every full name of a leader and settles the person for the rest of the article. Names that others bear too are
 * looked at again when everybody else is known; whoever stays unlikely is somebody else of that surname.
 */
export function resolveFullNames(desk: Desk): void {
  const doubtful = candidatesOf(desk, kindBit.full).filter((candidate) => !decide(desk, candidate, false));
  for (const candidate of doubtful)
    if (!decide(desk, candidate, true)) noteRival(desk, wordAt(desk.tokens, candidate.last - 1), candidate.first);
}

/** Whether a full name is decided; false where nothing speaks for one leader who bears it, or, not at last, several may be meant. */
function decide(desk: Desk, candidate: Candidate, atLast: boolean): boolean {
  const senses = sensesOf(candidate, 'leader').filter(({ naming }) => wholeNames.has(naming));
  if (!isFree(desk, candidate) || !isWritten(desk, candidate) || isPartOfLonger(desk, candidate)) return true;
  const [sense, ...others] = choose(desk, candidate, senses);
  if (!sense) return true;
  if (others.length > 0 && !atLast) return false;
  if (others.length > 0) {
    abstain(desk, candidate, { reason: 'ambiguous', candidates: [sense, ...others].map(({ entity }) => entity) });
    return true;
  }
  if (!isLikely(desk, candidate, sense)) return false;
  settle(desk, sense.entity, candidate);
  link(desk, { ...candidate, entity: sense.entity, rule: ruleFor(desk, candidate, sense.entity) });
  return true;
}

const wholeNames = new Set<LeaderSense['naming']>(['full', 'derived', 'respelled']);

function isPartOfLonger(desk: Desk, { first, last }: Candidate): boolean {
  if (nameAfter(desk, last) || endsPlace(desk, { first, last }) || isOfThing(desk, last)) return true;
  const before = wordAt(desk.tokens, first - 1);
  return (
    nameBefore(desk, first) &&
    (desk.index.givenNames.has(before) || ships.has(before) || has(desk.tokens, first, flag.spaceBefore) === false)
  );
}

/** `Dera Ismail Khan`: a town called after somebody. */
function endsPlace(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  if ((desk.reach[first] ?? 0) <= last - first) return false;
  const longer = [...candidatesFrom(desk, first - 1), ...candidatesFrom(desk, first - 2)];
  return longer.some((one) => one.last === last && sensesOf(one, 'place').length > 0);
}

/** `the James Webb space telescope`, `John F. Kennedy airport`: what is called after somebody. */
function isOfThing({ tokens }: Desk, last: number): boolean {
  const word = wordAt(tokens, last);
  return things.has(word === 'space' || word === 'international' ? wordAt(tokens, last + 1) : word);
}

const things = new Set(['telescope', 'airport', 'stadium', 'trophy', 'bridge', 'scholarship']);

/** `USS Harry S. Truman`. */
const ships = new Set(['uss', 'hms', 'ss']);

/**
 * Of several leaders with this name: whom the title means, else the one in office at the date, else who is named already,
 * else who left office last before the date.
 */
function choose(desk: Desk, { first, last }: Candidate, senses: readonly LeaderSense[]): readonly LeaderSense[] {
  if (senses.length === 1) return senses;
  const title = titleOfName(desk, first, last);
  const titled = title
    ? senses.filter(({ entity }) => fits(entity, title, desk) && !isStillHeld(desk, entity, title))
    : [];
  if (titled.length === 1) return titled;
  const inOffice = senses.filter(({ entity }) => isInOffice(entity, desk.period));
  if (inOffice.length === 1) return inOffice;
  const whole = senses.filter(({ naming }) => naming === 'full');
  if (whole.length === 1) return whole; // not who is called so with a middle name left out
  const settled = senses.filter(({ entity }) => desk.settled.has(entity));
  if (settled.length === 1) return settled;
  const ofTime = desk.settled.size > 1 ? titledContemporary(desk, heads(senses), title?.past === true) : [];
  if (ofTime.length === 1) return senses.filter(({ entity }) => entity === ofTime[0]).slice(0, 1);
  const former = lastToLeave(senses, desk.period?.from ?? null);
  return former && isHome(desk, former.entity) ? [former] : senses;
}

/** The bearers of a name, if all of them headed a state or government. */
function heads(senses: readonly LeaderSense[]): readonly LeaderEntity[] {
  const leaders = [...new Set(senses.map(({ entity }) => entity))];
  return leaders.every(({ roles }) => roles.some(isHead)) ? leaders : [];
}

/** Whose last office before a date ended last (George Bush in 2010 is the son); undefined where it is anybody's guess. */
function lastToLeave(senses: readonly LeaderSense[], date: string | null): LeaderSense | undefined {
  const left = senses
    .map((sense) => ({ sense, day: lastDay(sense.entity, date ?? '') }))
    .filter(({ day }) => day !== '');
  const [first, second] = left.toSorted((a, b) => compareText(b.day, a.day));
  return first && first.day !== second?.day ? first.sense : undefined;
}

function lastDay({ roles }: LeaderEntity, date: string): string {
  const ends = roles.filter(({ until }) => until !== undefined && until !== 'unknown' && until <= date);
  return (
    ends
      .map(({ until }) => until ?? '')
      .sort(compareText)
      .at(-1) ?? ''
  );
}

function ruleFor(desk: Desk, { first, last }: Candidate, leader: LeaderEntity): Rule {
  const words = fold(leader.name).split(/[ -]/);
  return words.includes(wordAt(desk.tokens, last - 1)) || words.includes(wordAt(desk.tokens, first))
    ? 'full-name'
    : 'alias';
}
