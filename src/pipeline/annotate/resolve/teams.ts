import { calendarWords } from '../../../model/calendar.ts';
import type { NamedSense } from '../compile/sense.ts';
import { isTight } from '../compile/units.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf, styleAt } from '../desk.ts';
import { contestWords, matchVerbs, versusWords } from '../lexicon/sports.ts';
import type { Candidate } from '../match.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';

type Place = Pick<Candidate, 'first' | 'last'>;

/**
 * Whether a town's or state's name stands for its team: in tables (`Boston 5 Toronto 3`, `Dallas at Denver`), beside a
 * verb of matches or a score, and, in a report whose slug names such a sport, wherever nothing is put there. A country's
 * name stays the country.
 */
export function isTeam(desk: Desk, candidate: Place, senses: readonly NamedSense[]): boolean {
  if (!senses.every(isTownOrState)) return false;
  if (senses.some(isAmericanState) && isCollege(desk, candidate)) return true;
  return isInTable(desk, candidate) || isInFixture(desk, candidate) || isInMatch(desk, candidate);
}

/** `CANADIAN OPEN`, `BERLIN GRAND PRIX`: in capitals and in titles the word after a name tells a contest by. */
export function isContest(desk: Desk, last: number): boolean {
  const { tokens } = desk;
  const word = wordAt(tokens, last);
  if (!contestWords.has(word) || !has(tokens, last, flag.capitalised) || styleAt(desk, last) === 'plain') return false;
  if (word === 'grand') return wordAt(tokens, last + 1) === 'prix';
  return word !== 'open' || last + 1 >= tokens.length || has(tokens, last + 1, flag.punctuation | flag.paragraphStart);
}

function isTownOrState({ entity, naming }: NamedSense): boolean {
  if (entity.entity === 'organisation') return entity.kind === 'military'; // Army and Navy play football
  if (entity.entity !== 'place' || naming === 'demonym' || entity.kind === 'country') return false;
  return entity.kind !== 'region' || (entity.country !== undefined && !isNation(entity));
}

/** England and Scotland play as countries; Texas and Lancashire do not. */
function isNation({ country, demonyms }: { country?: string | undefined; demonyms: readonly string[] }): boolean {
  return demonyms.length > 0 && !leagueStates.has(country ?? '');
}

function isAmericanState({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'region' && entity.country === 'united-states';
}

/** `Ohio State`, and no `Ohio State Police`: a university of the state, by its team's name. */
function isCollege({ tokens }: Desk, { last }: Place): boolean {
  if (wordAt(tokens, last) !== 'state' || !has(tokens, last, flag.capitalised)) return false;
  return has(tokens, last - 1, flag.capitalised) && !has(tokens, last + 1, flag.capitalised);
}

/** Where states that have a word for their people are no nations. */
const leagueStates = new Set(['united-states', 'canada', 'australia']);

/** `Leeds 0 Wimbledon 1`, `BOSTON 4 12 .250 9`: a line's first name, or one behind a number, with numbers behind it. */
function isInTable({ tokens }: Desk, { first, last }: Place): boolean {
  if (!isCount(tokens, last) || has(tokens, last, flag.paragraphStart)) return false;
  const after = last + 1;
  if (isCount(tokens, after)) return true;
  if (!has(tokens, first, flag.paragraphStart) && !isCount(tokens, first - 1)) return false;
  if (after >= tokens.length || has(tokens, after, flag.paragraphStart | flag.digit | flag.punctuation)) return true;
  return has(tokens, after, flag.capitalised) && !calendar.has(wordAt(tokens, after));
}

const calendar = new Set(calendarWords.split(' '));

/** A number that can be a score or a place in a table, and no year. */
function isCount(tokens: Tokens, i: number): boolean {
  return has(tokens, i, flag.digit) && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4;
}

/** `Cleveland at New York`: two towns with nothing but such a word between them, and no sentence before them. */
function isInFixture(desk: Desk, { first, last }: Place): boolean {
  const { tokens } = desk;
  if (versusWords.has(wordAt(tokens, last))) return opensLine(desk, first) && isTown(candidateFrom(desk, last + 1));
  if (!versusWords.has(wordAt(tokens, first - 1))) return false;
  const home = candidateTo(desk, first - 1);
  return home !== undefined && isTown(home) && opensLine(desk, home.first);
}

function isTown(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && sensesOf(candidate, 'place').some(isTownOrState);
}

/** Lines of a table may have become one paragraph: a name of the line before may stand there. */
function opensLine({ tokens }: Desk, first: number): boolean {
  return has(tokens, first, flag.paragraphStart) || has(tokens, first - 1, flag.capitalised | flag.digit);
}

/** `Toronto beat Minnesota 5-3`, `lost to Oakland 6-4`; on such a sport every town but one that something is put in. */
function isInMatch(desk: Desk, { first, last }: Place): boolean {
  const { tokens } = desk;
  const before = wordAt(tokens, first - 1);
  if (isBeating(tokens, last) || matchVerbs.has(before)) return true;
  if (before === 'in') return false;
  if (isScore(tokens, last)) return true;
  if (!desk.onTeams || siteWords.has(before) || isOfTeam(tokens, first - 1) || isInDateline(desk, first)) return false;
  return wordAt(tokens, last) !== ',' && !(wordAt(tokens, last) === ':' && has(tokens, first, flag.paragraphStart));
}

/** `Toronto beat Minnesota`, `Toronto down Dallas`; but `Siemens led Frankfurt down`. */
function isBeating(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  return matchVerbs.has(word) && (word !== 'down' || has(tokens, i + 1, flag.capitalised));
}

/** `Feyenoord of Rotterdam`. */
function isOfTeam(tokens: Tokens, of: number): boolean {
  return wordAt(tokens, of) === 'of' && has(tokens, of - 1, flag.capitalised);
}

const siteWords = new Set(['at', 'near', 'outside', 'around']);

function isInDateline({ text, tokens }: Desk, first: number): boolean {
  const { dateline } = text.parsed;
  const start = tokens.start[first] ?? 0;
  return dateline !== null && start >= dateline.start && start < dateline.end;
}

/** `6-4`. */
function isScore(tokens: Tokens, i: number): boolean {
  return isCount(tokens, i) && wordAt(tokens, i + 1) === '-' && isTight(tokens, i + 2) && isCount(tokens, i + 2);
}
