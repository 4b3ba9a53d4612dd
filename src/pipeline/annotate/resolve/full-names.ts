import { within } from '../../../model/date.ts';
import { compareText } from '../../../model/order.ts';
import type { Rule } from '../../../model/rule.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit, type NameSense } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, isFree, link, sensesOf, surfaceOf } from '../desk.ts';
import { fold } from '../fold.ts';
import { commonNames } from '../lexicon/given-names.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { fits, titleOfName } from '../titles.ts';
import { flag, has, type Tokens } from '../tokens.ts';

/**
 * Links every full name of a leader and settles the person for the rest of the article. Names that others bear too are
 * looked at again when everybody else is known; whoever stays unlikely is somebody else of that surname.
 */
export function resolveFullNames(desk: Desk): void {
  const doubtful = candidatesOf(desk, kindBit.full).filter((candidate) => !decide(desk, candidate));
  for (const candidate of doubtful)
    if (!decide(desk, candidate)) noteRival(desk, desk.tokens.folded[candidate.last - 1] ?? '', candidate.first);
}

/** Remembers that an unknown person of a surname is named at a token. */
export function noteRival({ rivals }: Desk, surname: string, token: number): void {
  const known = rivals.get(surname);
  if (known) known.push(token);
  else rivals.set(surname, [token]);
}

/** Whether the words are set as a name: capitals at both ends, parts after a hyphen (`Jong-un`) and marks aside. */
export function isWritten({ tokens }: Desk, { first, last, article }: Candidate): boolean {
  let end = last - 1;
  const capital = flag.capitalised | flag.digit;
  while (end > first && !has(tokens, end, capital) && isLoose(tokens, end)) end--;
  if (isElided(tokens, end)) return has(tokens, first, flag.capitalised);
  const opened = has(tokens, first, flag.capitalised) || openers.has(tokens.folded[first] ?? '');
  return has(tokens, end, capital) && (article || opened);
}

/** `d'Estaing`. */
function isElided({ text, start }: Tokens, i: number): boolean {
  return /^d['’]\p{Lu}/u.test(text.slice(start[i], (start[i] ?? 0) + 4));
}

/** Particles that open a surname in small letters: `bin Salman`, `von der Leyen`. */
const openers = new Set(['bin', 'ibn', 'ben', 'van', 'von', 'de', 'da', 'dos', 'ter']);

/** A mark, or a part after a hyphen. */
function isLoose(tokens: Tokens, i: number): boolean {
  return has(tokens, i, flag.punctuation) || tokens.folded[i - 1] === '-';
}

/** Remembers where a leader was named, for later short mentions. */
export function settle(desk: Desk, leader: LeaderEntity, { first, last }: { first: number; last: number }): void {
  const known = desk.settled.get(leader);
  if (known) known.times++;
  else desk.settled.set(leader, { surface: surfaceOf(desk, first, last), token: first, times: 1 });
}

type LeaderSense = NameSense & { entity: LeaderEntity };

/** Whether a full name is decided; false where nothing speaks for the one leader who bears it. */
function decide(desk: Desk, candidate: Candidate): boolean {
  const senses = sensesOf(candidate, 'leader').filter(({ naming }) => naming === 'full' || naming === 'derived');
  if (!isFree(desk, candidate) || !isWritten(desk, candidate) || isPartOfLonger(desk, candidate)) return true;
  const [sense, ...others] = choose(desk, candidate, senses);
  if (!sense) return true;
  if (others.length > 0) {
    abstain(desk, candidate, { reason: 'ambiguous', candidates: [sense, ...others].map(({ entity }) => entity) });
    return true;
  }
  if (!isLikely(desk, candidate, sense)) return false;
  settle(desk, sense.entity, candidate);
  link(desk, { ...candidate, entity: sense.entity, rule: ruleFor(desk, candidate, sense.entity) });
  return true;
}

function isPartOfLonger(desk: Desk, { first, last }: Candidate): boolean {
  if (nameAfter(desk, last)) return true;
  const before = desk.tokens.folded[first - 1] ?? '';
  return (
    nameBefore(desk, first) &&
    (desk.index.givenNames.has(before) || ships.has(before) || has(desk.tokens, first, flag.spaceBefore) === false)
  );
}

/** `USS Harry S. Truman`. */
const ships = new Set(['uss', 'hms', 'ss']);

/**
 * Of several leaders with this name: whom the title means, else the one in office at the date, else who is named already,
 * else who left office last before the date.
 */
function choose(desk: Desk, { first, last }: Candidate, senses: readonly LeaderSense[]): readonly LeaderSense[] {
  if (senses.length === 1) return senses;
  const title = titleOfName(desk, first, last);
  const titled = title ? senses.filter(({ entity }) => fits(entity, title, desk)) : [];
  if (titled.length === 1) return titled;
  const inOffice = senses.filter(({ entity }) => isInOffice(entity, desk.date));
  if (inOffice.length === 1) return inOffice;
  const settled = senses.filter(({ entity }) => desk.settled.has(entity));
  if (settled.length === 1) return settled;
  const former = lastToLeave(senses, desk.date);
  return former && isHome(desk, former.entity) ? [former] : senses;
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

/** Whether a person holds any recorded office at a date. */
export function isInOffice(leader: LeaderEntity, date: string | null): boolean {
  return (
    date !== null && leader.roles.some((role) => !role.unchecked && within(date, role.from, role.until) === 'within')
  );
}

/** A name that others bear too, or that we shortened, needs a sign that the leader is meant. */
function isLikely(desk: Desk, { first, last }: Candidate, { entity, naming, ambiguous }: LeaderSense): boolean {
  if (naming === 'full' && (isEminent(desk, entity) || !(ambiguous || isCommon(desk, first, last)))) return true;
  if (bearsOtherTrade(desk, first)) return false;
  const title = titleOfName(desk, first, last);
  if (title && title.office.titles.length > 0)
    return fits(entity, { ...title, past: true }, desk) || (naming === 'full' && title.owners.length === 0);
  if (desk.settled.has(entity) || isHome(desk, entity)) return true;
  return naming === 'full' && (isInOffice(entity, desk.date) || hasCompatriot(desk, entity));
}

/** `Chief Technical Officer Chris Wright`: the word before a name says that it is somebody else's. */
function bearsOtherTrade({ tokens }: Desk, first: number): boolean {
  return trades.has(tokens.folded[first - 1] ?? '');
}

const trades = new Set(
  `officer executive ceo coach actor actress singer drummer guitarist author writer professor prof dr doctor journalist
   reporter footballer striker midfielder defender goalkeeper player pitcher quarterback swimmer runner boxer driver
   analyst director founder engineer scientist researcher student artist comedian producer photographer inspector
   detective sergeant constable reverend pastor bishop victim suspect`.split(/\s+/),
);

/** Whether somebody of the same country is named in the article already. */
function hasCompatriot(desk: Desk, leader: LeaderEntity): boolean {
  const homes = new Set(leader.roles.map(({ country }) => country));
  return [...desk.settled.keys()].some(({ roles }) =>
    roles.some(({ country }) => country !== undefined && homes.has(country)),
  );
}

/** Whether somebody led one of the states that are in everyone's news: whatever namesakes there are, news means that one. */
export function isEminent({ index }: Desk, leader: LeaderEntity): boolean {
  return leader.roles.some(({ class: kind, country, unchecked }) => {
    if (unchecked || (kind !== 'head-of-state' && kind !== 'head-of-government')) return false;
    const place = index.entities.get(country ?? '');
    return place?.entity === 'place' && groupOfTwenty.has(place.iso2 ?? '');
  });
}

/** The states of the G20, by ISO code. */
const groupOfTwenty = new Set('AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split(' '));

/** Whether very many people bear such a name: a first name and a surname that are common in the same countries. */
function isCommon({ tokens }: Desk, first: number, last: number): boolean {
  if (last - first > 2) return false;
  const [given = '', surname = ''] = [tokens.folded[first], tokens.folded[last - 1]];
  return commonNames.some((pool) => pool.given.has(given) && pool.surnames.has(surname));
}

/** Whether the article speaks of a country or organisation whose office the person holds or held. */
export function isHome(desk: Desk, leader: LeaderEntity): boolean {
  return leader.roles.some(
    ({ country, organisation }) => desk.countries.has(country ?? '') || desk.countries.has(organisation ?? ''),
  );
}

function ruleFor(desk: Desk, { first, last }: Candidate, leader: LeaderEntity): Rule {
  const words = fold(leader.name).split(/[ -]/);
  return words.includes(desk.tokens.folded[last - 1] ?? '') || words.includes(desk.tokens.folded[first] ?? '')
    ? 'full-name'
    : 'alias';
}
