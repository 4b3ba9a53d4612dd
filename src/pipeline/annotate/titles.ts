import { allWithin } from '../../model/date.ts';
import type { Entity, Role } from '../../model/entity.ts';
import { titleOf } from './compile/holders.ts';
import type { LeaderEntity } from './compile/leaders.ts';
import { isOffice } from './compile/sense.ts';
import type { NameIndex } from './compile.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf } from './desk.ts';
import type { Office } from './lexicon/offices.ts';
import { honorifics } from './lexicon/words.ts';
import type { Candidate } from './match.ts';
import { flag, has, type Tokens, tokenBefore, wordAt } from './tokens.ts';

/** An office that the text ascribes to a person beside the name. */
export interface Title {
  office: Office;
  /** The country or organisation that the words name. */
  owners: readonly Entity[];
  /** It is said to be over: former, late, ex-. */
  past: boolean;
}

/** The title before a name (`Russian President …`, `the President of Russia, …`) or after it (`…, the Iranian president`). */
export function titleOfName(desk: Desk, first: number, last: number): Title | undefined {
  return titleBefore(desk, first, last) ?? titleOfCountryBefore(desk, first) ?? titleAfter(desk, last);
}

/** The office that a candidate names. */
export function officeOf(candidate: Candidate | undefined): Office | undefined {
  return candidate?.senses.find(isOffice)?.office;
}

/** Whether a title says that an office is over which the person holds: the former President Bush of 2004 is the father. */
export function isStillHeld(desk: Desk, leader: LeaderEntity, title: Title): boolean {
  return title.past && desk.period !== null && fits(leader, { ...title, past: false }, desk);
}

/** The countries and organisations that the name ending before a token can mean; empty where there is none. */
export function ownersBefore(desk: Desk, token: number): Entity[] {
  const end = has(desk.tokens, token - 1, flag.possessive) ? token - 1 : token;
  const name = candidateTo(desk, end);
  return name && (isOfMinority(desk, name) || isDescent(desk, name)) ? [] : ownersIn(name);
}

/** `Bosnian Serb`, `Georgian Abkhaz`: a people's word after another one means those of them who live there. */
function isOfMinority(desk: Desk, name: Candidate): boolean {
  const before = candidateTo(desk, name.first);
  return before !== undefined && isPeoples(before) && isPeoples(name);
}

/** `the first Asian-American vice president`: a citizen's descent, and not whose office it is. */
function isDescent({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (wordAt(tokens, first - 1) !== '-' || !has(tokens, first - 2, flag.capitalised)) return false;
  return last - first === 1 && descents.has(wordAt(tokens, first));
}

const descents = new Set(['american', 'canadian', 'australian', 'british']);

function isPeoples(candidate: Candidate): boolean {
  return sensesOf(candidate, 'place').some(({ naming }) => naming === 'demonym');
}

/** The countries and organisations that the name starting at a token can mean. */
export function ownersFrom(desk: Desk, token: number): Entity[] {
  return ownersIn(candidateFrom(desk, wordAt(desk.tokens, token) === 'the' ? token + 1 : token));
}

/** Whether a person ever held (or, unless `past`, holds at the date) the office that a title names. */
export function fits(leader: LeaderEntity, title: Title, desk: Desk): boolean {
  return leader.roles.some((role) => fitsRole(role, title, desk));
}

/** Whether a role is the office that a title names, whenever it was held. */
export function fitsOwner(role: Role, { office, owners }: Title, index: NameIndex): boolean {
  const owner = index.entities.get(role.organisation ?? role.region ?? role.country ?? '');
  if (owners.length > 0 && !owners.some(({ id }) => id === owner?.id)) return false;
  return office.titles.length === 0 || office.titles.includes(titleOf(role, owner));
}

function fitsRole(role: Role, title: Title, { period, index }: Desk): boolean {
  if (!fitsOwner(role, title, index)) return false;
  if (period === null) return true;
  const { past } = title;
  const when = allWithin(period, role.from, role.until);
  return past ? when !== 'before' : when === 'within' || when === 'unsure';
}

function ownersIn(candidate: Candidate | undefined): Entity[] {
  if (!candidate) return [];
  const senses = sensesOf(candidate, 'place', 'organisation');
  return senses.map(({ entity }) => entity).filter((entity) => entity.entity !== 'place' || entity.kind === 'country');
}

/** `Syrian President Assad`, `King Abdullah of Jordan`, `Kuwait's emir, Sheikh Sabah`. */
function titleBefore(desk: Desk, name: number, last: number): Title | undefined {
  const first = rankBefore(desk, name);
  const end = isComma(desk, first - 1) ? first - 1 : first;
  const candidate = candidateTo(desk, end);
  const office = officeOf(candidate);
  if (!office || !candidate || (end < first && ownersBefore(desk, candidate.first).length === 0)) return undefined;
  const before = ownersBefore(desk, candidate.first);
  const owners = before.length === 0 && wordAt(desk.tokens, last) === 'of' ? ownersFrom(desk, last + 1) : before;
  return { office, owners, past: isPast(desk, candidate.first) };
}

/** `President of Iran Ebrahim Raisi`, `the President of Russia, Vladimir Putin`. */
function titleOfCountryBefore(desk: Desk, first: number): Title | undefined {
  const end = isComma(desk, first - 1) ? first - 1 : first;
  const place = candidateTo(desk, end);
  const owners = ownersIn(place);
  if (!place || owners.length === 0) return undefined;
  const of = wordAt(desk.tokens, place.first - 1) === 'the' ? place.first - 2 : place.first - 1;
  if (wordAt(desk.tokens, of) !== 'of') return undefined;
  const noun = candidateTo(desk, of);
  const office = officeOf(noun);
  return office && noun ? { office, owners, past: isPast(desk, noun.first) } : undefined;
}

/** `Raisi, the Iranian president,` and `Raisi, president of Iran`. */
function titleAfter(desk: Desk, last: number): Title | undefined {
  if (!isComma(desk, last)) return undefined;
  const { tokens } = desk;
  for (let i = last + 1; i < Math.min(last + 7, tokens.length) && !has(tokens, i, flag.punctuation); i++) {
    const noun = candidateFrom(desk, i);
    const office = officeOf(noun);
    if (!office || !noun) continue;
    const before = ownersBefore(desk, i);
    const owners = before.length > 0 || wordAt(tokens, noun.last) !== 'of' ? before : ownersFrom(desk, noun.last + 1);
    if (owners === before && !isClosed(desk, noun.last)) return undefined;
    return owners.length > 0 ? { office, owners, past: isPast(desk, i) } : undefined;
  }
  return undefined;
}

/** Whether an apposition ends here, or goes on without another person: not in `Fujimori, Japan PM agree`, `Trump, Russian President Putin`. */
function isClosed({ tokens }: Desk, i: number): boolean {
  if (i >= tokens.length || has(tokens, i, flag.punctuation | flag.paragraphStart)) return true;
  return !has(tokens, i, flag.capitalised) && continuing.has(wordAt(tokens, i));
}

const continuing = new Set('and who whose since until from for in at on by with when but or elect'.split(' '));

/** First token of a title without an office before a name (`Sheikh`, `Gen.`), or of the name itself. */
function rankBefore({ tokens }: Desk, first: number): number {
  const i = tokenBefore(tokens, first);
  return honorifics.has(wordAt(tokens, i)) ? i : first;
}

function isComma({ tokens }: Desk, i: number): boolean {
  return wordAt(tokens, i) === ',';
}

const pastWords = new Set(['former', 'late', 'ex', 'then', 'deposed', 'ousted', 'past', 'onetime', 'erstwhile']);

/** Whether one of the three words before an office says that it is over. */
function isPast({ tokens }: Desk, office: number): boolean {
  for (let i = office - 1; i >= Math.max(0, office - 4); i--) {
    if (isPastWord(tokens, i, office)) return true;
    if (has(tokens, i, flag.punctuation) && wordAt(tokens, i) !== '-') return false;
  }
  return false;
}

/** `then-President Bush`, `then U.S. President Bush`; but not `met the king, then with President Bush` nor `then-newly elected President Bush`. */
function isPastWord(tokens: Tokens, i: number, office: number): boolean {
  const word = wordAt(tokens, i);
  if (word !== 'then') return pastWords.has(word);
  const next = wordAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  return next === office || has(tokens, next, flag.capitalised);
}
