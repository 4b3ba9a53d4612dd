import type { Rule } from '../../../model/rule.ts';
import { kindBit, type NamedSense } from '../compile/sense.ts';
import {
  abstain,
  candidatesFrom,
  candidatesOf,
  type Desk,
  isCovered,
  isCoveredInVain,
  isFree,
  link,
  sensesOf,
  surfaceOf,
} from '../desk.ts';
import { officialVerbs } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isAcronymSet } from './acronym-set.ts';
import { linkIntroduced, readIntroductions } from './acronyms.ts';
import { hasAge } from './aged.ts';
import { endsPersonsName } from './bearers.ts';
import { chooseOne } from './choose.ts';
import { opensOffice, withCountry } from './departments.ts';
import { isInsideName } from './inside.ts';
import { isElsewhere, isLocative } from './located.ts';
import { endsAsFirm } from './opened-body.ts';
import { linkStates } from './state-abbreviations.ts';
import { isTeam } from './teams.ts';
import { isTicker } from './ticker.ts';
import { isWritten } from './written.ts';

/** Links places, organisations and outlets: long names first, then what the article's own acronyms stand for, then words. */
export function resolveNames(desk: Desk): void {
  const named = candidatesOf(desk, kindBit.named);
  const long = named.filter(({ first, last }) => last - first > 1);
  for (const candidate of long.sort((a, b) => b.last - b.first - (a.last - a.first))) decide(desk, candidate);
  linkStates(desk);
  linkIntroduced(desk, readIntroductions(desk));
  const words = named.filter(({ first, last }) => last - first === 1);
  for (const candidate of words) noteBearer(desk, candidate);
  for (const candidate of words) decide(desk, candidate);
  linkPlaced(desk, words);
}

/** Links the towns with an everyday or first name that the article has put somewhere elsewhere (`in Milan … Milan’s index`). */
function linkPlaced(desk: Desk, words: readonly Candidate[]): void {
  let firstNames: ReadonlySet<string> | undefined;
  const placed = new Set(desk.mentions.flatMap(({ kind, entity }) => (kind === 'place' ? [entity] : [])));
  for (const candidate of words) {
    if (!isFree(desk, candidate) || isCovered(desk, candidate)) continue;
    const senses = sensesOf(candidate, 'place').filter(({ entity }) => entity.kind === 'city' && placed.has(entity.id));
    const [sense, other] = senses;
    if (!sense || other) continue;
    if (!isSet(desk, candidate, sense) || isElsewhere(desk, candidate, sense)) continue;
    if (isInsideName(desk, candidate, senses) || isBorne(desk, candidate, senses)) continue;
    firstNames ??= firstNamesAmong(desk, words);
    if (firstNames.has(wordAt(desk.tokens, candidate.first))) continue;
    if (!isTeam(desk, candidate, senses)) link(desk, { ...candidate, entity: sense.entity, rule: 'name' });
  }
}

/**
 * A town's or people's word after an unknown first name is a surname, and means that person when it stands alone, as the
 * first word of a firm means the firm; not
 * where the words around it put something there (`Air Busan … in Busan, South Korea`).
 */
function noteBearer(desk: Desk, candidate: Candidate): void {
  const word = wordAt(desk.tokens, candidate.first);
  if (hasAge(desk, candidate)) desk.aged.add(word);
  if (endsPersonsName(desk, candidate) || opensFirm(desk, candidate)) desk.bearers.add(word);
}

/** `Piedmont Aviation Inc`: what a firm is called like, and then by that word alone, unless it is a capital or a large town. */
function opensFirm(desk: Desk, candidate: Candidate): boolean {
  if (!endsAsFirm(desk, candidate.last)) return false;
  return sensesOf(candidate, 'place').every(
    ({ entity }) => entity.kind !== 'capital' && (entity.population ?? 0) < large,
  );
}

/** Inhabitants from which on a town is what its name means, whatever firms are called like it. */
const large = 1_000_000;

/** The words that somebody in the article has for a first name (`Milan Panic`). */
function firstNamesAmong(desk: Desk, words: readonly Candidate[]): ReadonlySet<string> {
  return new Set(words.filter(({ last }) => nameAfter(desk, last)).map(({ first }) => wordAt(desk.tokens, first)));
}

/** Whether the word is somebody's surname here; a country's name or demonym stays what it is. */
function isBorne(desk: Desk, { first, last }: Candidate, senses: readonly NamedSense[]): boolean {
  if (last - first > 1 || !desk.bearers.has(wordAt(desk.tokens, first))) return false;
  const before = wordAt(desk.tokens, first - 1);
  if (before === ',' || isDirection(before) || isLocative(desk, { first, last })) return false;
  return senses.every(
    ({ entity, naming, the }) => entity.entity === 'place' && entity.kind !== 'country' && naming !== 'acronym' && !the,
  );
}

/** Whether the word is the first name of somebody whose age the article gives, and no place here. */
function isAged(desk: Desk, candidate: Candidate): boolean {
  const { first, last } = candidate;
  if (last - first > 1 || !desk.aged.has(wordAt(desk.tokens, first))) return false;
  return !isLocative(desk, candidate) && wordAt(desk.tokens, first - 1) !== 'the';
}

function decide(desk: Desk, candidate: Candidate): void {
  if (!isFree(desk, candidate) || (isCovered(desk, candidate) && !isCoveredInVain(desk, candidate))) return;
  decideAlone(desk, candidate);
}

/** Decides a name that no longer one covers; of a department before an office (`U.S. Treasury Secretary`) the country is left. */
function decideAlone(desk: Desk, candidate: Candidate): void {
  const named = sensesOf(candidate, 'place', 'organisation', 'outlet');
  if (named.some((sense) => opensOffice(desk, candidate, sense))) {
    const country = candidatesFrom(desk, candidate.first).find(({ last }) => last === candidate.last - 1);
    if (country) decideAlone(desk, country);
    return;
  }
  const senses = named.filter((sense) => isSet(desk, candidate, sense));
  if (senses.length === 0) return;
  if (isAged(desk, candidate)) return;
  if (isInsideName(desk, candidate, senses) || isBorne(desk, candidate, senses)) return;
  if (isTeam(desk, candidate, senses)) return;
  const chosen = chooseOne(desk, candidate, senses);
  const [sense] = chosen;
  if (!sense) return;
  if (chosen.length > 1)
    abstain(desk, candidate, { reason: 'ambiguous', candidates: chosen.map(({ entity }) => entity) });
  else link(desk, { ...extent(desk, candidate, sense), entity: sense.entity, rule: ruleFor(desk, candidate, sense) });
}

/** The span of a name with what stands before it and belongs to it: a country's word, or an article with a capital. */
function extent(desk: Desk, candidate: Candidate, sense: NamedSense): { first: number; last: number } {
  const { first, last } = withCountry(desk, candidate, sense);
  const the = sense.the && hasThe(desk, first) && !has(desk.tokens, first - 1, flag.sentenceStart);
  return { first: the ? first - 1 : first, last };
}

function hasThe({ tokens }: Desk, first: number): boolean {
  return wordAt(tokens, first - 1) === 'the' && has(tokens, first - 1, flag.capitalised);
}

/** Whether the article of a one-word name stands before it: a paper's with its capital, a town's (`the Hague`) with or without. */
function lacksThe(desk: Desk, { first, last }: Candidate, { entity, the }: NamedSense): boolean {
  if (!the || last - first > 1) return false;
  return entity.entity === 'place' ? wordAt(desk.tokens, first - 1) !== 'the' : !hasThe(desk, first);
}

/** Whether the words are set as this name is: an acronym in capitals, a name with capitals, its Arabic article in place. */
function isSet(desk: Desk, candidate: Candidate, sense: NamedSense): boolean {
  const { entity, naming, particle, exact } = sense;
  if ((candidate.article && !particle) || lacksThe(desk, candidate, sense) || isTicker(desk, candidate)) return false;
  if (exact) return surfaceOf(desk, candidate.first, candidate.last) === exact;
  if (naming !== 'acronym')
    return isWritten(desk, candidate) || isWrittenSmall(desk, candidate) || isPartOfRegion(desk, candidate, entity);
  return isAcronymSet(desk, candidate, sense);
}

/** `Houthi movement`, `Democratic party`: the common noun of a name may be small. */
function isWrittenSmall({ tokens }: Desk, { first, last }: Candidate): boolean {
  return last - first > 1 && has(tokens, first, flag.capitalised);
}

/** `southern California`, `eastern Europe`: a region whose name begins with a direction, which may be small. */
function isPartOfRegion({ tokens }: Desk, { first, last }: Candidate, entity: NamedSense['entity']): boolean {
  if (entity.entity !== 'place' || entity.kind !== 'region' || !has(tokens, last - 1, flag.capitalised)) return false;
  return last - first > 1 && isDirection(wordAt(tokens, first));
}

/** `southern`, `west`: which part of a place is meant. */
function isDirection(word: string): boolean {
  return /^(?:north|south|east|west|central)/.test(word);
}

function ruleFor(desk: Desk, { last }: Candidate, { entity, naming }: NamedSense): Rule {
  if (naming === 'demonym') return 'demonym';
  if (entity.entity === 'organisation' && entity.kind === 'seat-of-power') return 'metonym';
  if (entity.entity === 'place' && entity.kind === 'capital' && speaks(desk, last)) return 'metonym';
  return naming === 'acronym' && entity.entity !== 'place' ? 'acronym' : 'name';
}

/** `Tehran said`, `Beijing has denied`. */
function speaks({ tokens }: Desk, i: number): boolean {
  const word = wordAt(tokens, i);
  return officialVerbs.has(auxiliaries.has(word) ? wordAt(tokens, i + 1) : word);
}

const auxiliaries = new Set(['has', 'had', 'also', 'have', 'repeatedly', 'later']);
