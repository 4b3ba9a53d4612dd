import type { Organisation } from '../../../model/entity.ts';
import type { NamedSense } from '../compile/sense.ts';
import { candidatesLike, type Desk } from '../desk.ts';
import { everydayWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { isFirstName, nameAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { countriesBehind, countryOf } from './after-comma.ts';
import { isNationalNamesake, isOfAnotherCountry } from './body-owner.ts';
import { isChiefCapital } from './capitals.ts';
import { isExchange } from './exchange.ts';
import { isPersianGulf } from './gulf.ts';
import { leadersIn } from './leaders-in.ts';
import { isAmongStates, isElsewhere, isGoverned, isLocative, isStateOfTown } from './located.ts';
import { isRegion } from './name-sequel.ts';
import { isMostNamed, isNamedBefore, type Test } from './same-name.ts';
import { isSupported } from './support.ts';
import { isHeadOfItem, isJoinedToTown } from './town-signs.ts';
import { isVerb } from './verb.ts';

/**
 * What a name means here: one sense, several where it stays ambiguous, none where nothing speaks for any. The country
 * that the text names with it decides first, then the rank of the places, then their size.
 */
export function chooseOne(desk: Desk, candidate: Candidate, senses: readonly NamedSense[]): readonly NamedSense[] {
  const possible = isState(desk, candidate)
    ? statesAmong(senses)
    : senses.filter((sense) => !isElsewhere(desk, candidate, sense) && isPossible(desk, candidate, sense));
  if (possible.length < 2) return possible;
  const after = countriesBehind(desk, candidate.last);
  const narrowed = narrow(possible, [
    (sense) => after.includes(countryOf(sense)) && sense.entity.id !== countryOf(sense),
    (sense) => isCountry(sense) && isStateOfWorld(desk, sense.entity.id),
    isCountry,
    (sense) => desk.countries.has(countryOf(sense)),
    (sense) => isLedByNamed(desk, countryOf(sense)),
    ({ entity, ambiguous }) => isChiefCapital(entity, ambiguous),
    ({ entity }) => entity.entity === 'organisation',
    isNamedBefore(desk, candidate),
    isMostNamed(desk, possible),
  ]);
  return narrowed.length > 1 ? largest(narrowed) : narrowed;
}

/** Whether somebody whom the article names leads or led a country: the Korea of Yoon Suk Yeol is the South. */
function isLedByNamed({ settled }: Desk, country: string): boolean {
  return [...settled.keys()].some(({ roles }) => roles.some((role) => role.country === country));
}

/** The words around say that it is a state of the US: a county's or town's, one in a list of them, one with a governor. */
function isState(desk: Desk, candidate: Candidate): boolean {
  return isAmongStates(desk, candidate) || isStateOfTown(desk, candidate) || isGoverned(desk, candidate);
}

function statesAmong(senses: readonly NamedSense[]): readonly NamedSense[] {
  const regions = senses.filter(isRegion);
  return regions.length > 0 ? regions : senses.filter(isCountry);
}

/** Applies each test in turn, as long as some sense passes it. */
function narrow(senses: readonly NamedSense[], tests: readonly Test[]): readonly NamedSense[] {
  let left = senses;
  for (const test of tests) {
    const among = left;
    const passing = left.filter((sense) => test(sense, among));
    if (passing.length > 0) left = passing;
  }
  return left;
}

function isCountry({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'country';
}

/** Whether anybody is recorded as its head: what tells a state from a dependency that shares its demonym. */
function isStateOfWorld({ index }: Desk, id: string): boolean {
  return index.holders.has(`president|${id}`) || index.holders.has(`prime minister|${id}`);
}

/** The namesake that is at least four times as large as any other. */
function largest(senses: readonly NamedSense[]): readonly NamedSense[] {
  const bySize = senses.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [first, second] = bySize;
  return first && second && sizeOf(first) >= 4 * sizeOf(second) && sizeOf(first) > 0 ? [first] : senses;
}

function sizeOf({ entity }: NamedSense): number {
  return entity.entity === 'place' ? (entity.population ?? 0) : 0;
}

/** A city so large that its name, if it is nothing else, means it; one with a first name needs a possessive (`Milan’s archbishop`). */
const millions = 2_000_000;

/** A body of the same name that is another country's. */
function isAnothers(desk: Desk, candidate: Candidate, body: Organisation): boolean {
  return isNationalNamesake(desk, candidate, body) || isOfAnotherCountry(desk, candidate, body);
}

/** `Santos made peace`: at the head of a sentence, before a verb, a town that a leader is called like too tells nothing. */
function isSubject(desk: Desk, { first, last, senses }: Candidate): boolean {
  return has(desk.tokens, first, flag.sentenceStart) && leadersIn(senses).length > 0 && isVerb(desk, last);
}

/** `Milan’s archbishop`, where nobody in the article has it for a first name. */
function isOwner(desk: Desk, { last, senses }: Candidate): boolean {
  const { tokens, mentions } = desk;
  if (!has(tokens, last, flag.possessive)) return false;
  const people = new Set(mentions.flatMap(({ kind, start }) => (kind === 'leader' ? [start] : [])));
  return !candidatesLike(desk, senses).some(
    (one) => people.has(tokens.start[one.first] ?? -1) || nameAfter(desk, one.last),
  );
}

/** `Waterloo station`: what is called like a town of a country that the article, this name aside, does not speak of. */
function isStation({ tokens, countries }: Desk, { last }: Candidate, sense: NamedSense): boolean {
  return wordAt(tokens, last) === 'station' && (countries.get(countryOf(sense)) ?? 0) < 2;
}

/** Whether something is put there elsewhere in the article: `in Hyderabad … left Hyderabad`. */
function isPlacedElsewhere(desk: Desk, { senses }: Candidate): boolean {
  return candidatesLike(desk, senses).some((one) => isLocative(desk, one));
}

/** Names that others share, everyday words and first names need something that speaks for the place or organisation. */
function isPossible(desk: Desk, candidate: Candidate, sense: NamedSense): boolean {
  const { entity } = sense;
  if (entity.entity === 'organisation' && isAnothers(desk, candidate, entity)) return false;
  if (entity.entity !== 'place') return !sense.ambiguous || isSupported(desk, candidate, sense);
  if (entity.kind === 'city' && (isSubject(desk, candidate) || isStation(desk, candidate, sense))) return false;
  if (entity.kind === 'country') return !sense.ambiguous || isSupported(desk, candidate, sense);
  if (entity.kind === 'water' && sense.ambiguous) return isPersianGulf(desk, candidate);
  const word = wordAt(desk.tokens, candidate.first);
  const shared = everydayWords.has(word) || isFirstName(desk, word);
  if (!sense.ambiguous && !(shared && candidate.last - candidate.first === 1)) return true;
  if (sizeOf(sense) >= millions && (!shared || isOwner(desk, candidate))) return true;
  if (isLocative(desk, candidate) || (!shared && isPlacedElsewhere(desk, candidate))) return true;
  if (entity.kind !== 'region' && (isJoinedToTown(desk, candidate) || isHeadOfItem(desk, candidate))) return true;
  if (countriesBehind(desk, candidate.last).includes(countryOf(sense))) return true;
  if (entity.kind === 'city') return isExchange(desk, candidate);
  return desk.countries.has(countryOf(sense));
}
