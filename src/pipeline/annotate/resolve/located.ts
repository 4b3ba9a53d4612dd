import type { Organisation } from '../../../model/entity.ts';
import { isOffice, type NamedSense } from '../compile/sense.ts';
import { candidateFrom, candidateTo, type Desk, possessorBefore, sensesOf } from '../desk.ts';
import { americanStates } from '../lexicon/states.ts';
import type { Candidate } from '../match.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';
import { countriesAfterComma, countryOf, federal, isList, isStateOf, statesAfterComma } from './after-comma.ts';

/** Whether the text puts a place, or a seat of power, elsewhere than this sense of its name does. */
export function isElsewhere(desk: Desk, candidate: Candidate, sense: NamedSense): boolean {
  const { entity } = sense;
  if (entity.entity === 'organisation')
    return isBuilding(entity) && (isInTown(desk, candidate.last) || isQuarter(desk, candidate));
  if (entity.entity !== 'place') return false;
  if (entity.kind === 'country') return isTownInState(desk, candidate.last);
  if (entity.kind !== 'city' && entity.kind !== 'capital') return false;
  if (provinces.has(wordAt(desk.tokens, candidate.last))) return true;
  const countries = countriesAfterComma(desk, candidate.last);
  if (countries.length > 0 && !countries.includes(countryOf(sense))) return true;
  const states = entity.region === undefined ? [] : statesAfterComma(desk, candidate.last);
  return states.length > 0 && !states.includes(entity.region ?? '');
}

/** `Cotabato province`: what is called after its chief town. */
const provinces = new Set(['province', 'governorate', 'prefecture', 'oblast', 'county']);

/** `Lebanon, Pennsylvania,` and `Cuba, Mo.`: after a country's name no state of another country is set off by commas. */
function isTownInState(desk: Desk, last: number): boolean {
  const { tokens } = desk;
  if (wordAt(tokens, last) !== ',') return false;
  if (americanStates.has(wordAt(tokens, last + 1)) && wordAt(tokens, last + 2) === '.') return true;
  const state = candidateFrom(desk, last + 1);
  if (!state || isList(desk, state) || !/^[,;.)]$/.test(wordAt(tokens, state.last))) return false;
  return state.senses.every((sense) => !isOffice(sense) && isStateOf(sense));
}

/** A seat of power by the name of its house or hill; a chamber may meet in any town (`the Bundestag in Bonn`). */
function isBuilding({ kind, standsFor }: Organisation): boolean {
  return kind === 'seat-of-power' && !/\bparliament\b/.test(standsFor?.what ?? '');
}

/** `Capitol Hill in Seattle`: a seat of power stands in a capital. */
function isInTown(desk: Desk, last: number): boolean {
  const town = wordAt(desk.tokens, last) === 'in' ? candidateFrom(desk, last + 1) : undefined;
  const senses = town ? sensesOf(town, 'place') : [];
  return senses.length > 0 && senses.every(({ entity }) => entity.kind === 'city');
}

/** `Seattle's Capitol Hill`, `the Capitol Hill neighborhood`: a quarter of that name in some town. */
function isQuarter(desk: Desk, { first, last }: Span): boolean {
  const { tokens } = desk;
  if (quarters.has(wordAt(tokens, last))) return true;
  const owner = possessorBefore(desk, first);
  const senses = owner ? sensesOf(owner, 'place') : [];
  return senses.length > 0 && senses.every(({ entity }) => entity.kind === 'city');
}

const quarters = new Set(['neighborhood', 'neighbourhood', 'neighborhoods', 'neighbourhoods', 'district', 'quarter']);

const locatives = new Set(
  'in at from near to of around outside towards through via leaving across between for'.split(' '),
);

type Span = Pick<Candidate, 'first' | 'last'>;

/** Whether the words around a name put something there: a preposition before it, or a wider place after a comma. */
export function isLocative(desk: Desk, { first, last }: Span): boolean {
  return locatives.has(wordAt(desk.tokens, first - 1)) || countriesAfterComma(desk, last).length > 0;
}

/** `Texas, Utah, Virginia, Washington`: after two states in a list, a namesake of a state is the state. */
export function isAmongStates(desk: Desk, { first }: Candidate): boolean {
  const last = stateBefore(desk, first);
  return last !== undefined && stateBefore(desk, last.first) !== undefined;
}

/** `Westchester County, New York`; `Seattle, Washington`; `New York, New York`: the state, not its namesake the city. */
export function isStateOfTown(desk: Desk, candidate: Candidate): boolean {
  const { tokens } = desk;
  const { first, last } = candidate;
  if (wordAt(tokens, first - 1) !== ',') return false;
  const before = wordAt(tokens, first - 2);
  if (before === 'county' || (last - first > 1 && before === wordAt(tokens, last - 1))) return true;
  if (isList(desk, candidate) || !isAmericanRegion(candidate)) return false;
  const town = candidateTo(desk, first - 1);
  return town ? isTownOf(candidate, town, tokens) : isUnknownTown(desk, first - 2);
}

/** `the governor of New York`, `New York Governor Cuomo`. */
export function isGoverned({ tokens }: Desk, candidate: Candidate): boolean {
  if (!isAmericanRegion(candidate)) return false;
  if (stateSequels.has(wordAt(tokens, candidate.last))) return true;
  const of = wordAt(tokens, candidate.first - 1);
  if (of !== 'of' && of !== 'from') return false;
  return stateHeads.has(wordAt(tokens, candidate.first - 2)) || isOfMember(tokens, candidate.first - 2);
}

/** `Senator Daniel Patrick Moynihan of New York`: a title before the capitals that end at a token. */
function isOfMember(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - longestName && has(tokens, i, flag.capitalised); i--) {
    if (memberTitles.has(wordAt(tokens, i))) return true;
    if (wordAt(tokens, i - 1) === '.') i--; // the dot of `Sen.` or of an initial
  }
  return false;
}

const longestName = 7;
const memberTitles = new Set(['senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'gov']);

const stateSequels = new Set(['gov', 'governor', 'gubernatorial', 'lawmakers', 'legislature', 'legislators']);
const stateHeads = new Set([
  'state',
  'states',
  'district',
  'legislature',
  'governor',
  'governors',
  'senator',
  'senators',
  'democrat',
  'democrats',
  'republican',
  'republicans',
]);

function isAmericanRegion(candidate: Candidate): boolean {
  return sensesOf(candidate, 'place').some(
    ({ entity }) => entity.kind === 'region' && federal.has(entity.country ?? ''),
  );
}

/** `in White Plains, New York`: capitals that a preposition puts somewhere. */
function isUnknownTown({ tokens }: Desk, last: number): boolean {
  let i = last;
  while (i > last - 3 && has(tokens, i, flag.capitalised)) i--;
  return i < last && ['in', 'of', 'near', 'at', 'from'].includes(wordAt(tokens, i));
}

/** A town that no comma stands before: in `Boston, Chicago, Washington` the last is a town too; nor is Boston in New York. */
function isTownOf(state: Candidate, town: Candidate, tokens: Tokens): boolean {
  if (wordAt(tokens, town.first - 1) === ',') return false;
  const states = sensesOf(state, 'place').map(({ entity }) => entity.id);
  return sensesOf(town, 'place').some(
    ({ entity }) =>
      entity.kind === 'city' &&
      federal.has(entity.country ?? '') &&
      (entity.region === undefined || states.includes(entity.region)),
  );
}

function stateBefore(desk: Desk, first: number): Candidate | undefined {
  const { tokens } = desk;
  const joined = wordAt(tokens, first - 1) === 'and' || wordAt(tokens, first - 1) === 'or';
  const comma = joined && wordAt(tokens, first - 2) === ',' ? first - 2 : first - 1;
  const before = joined || wordAt(tokens, comma) === ',' ? candidateTo(desk, comma) : undefined;
  return before && sensesOf(before, 'place').some(({ entity }) => entity.kind === 'region') ? before : undefined;
}
