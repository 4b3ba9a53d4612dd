import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, kindBit } from '../compile/sense.ts';
import { candidatesLike, candidatesOf, type Desk, isFree, link, sensesOf, styleAt } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import { commonGivenNames } from '../lexicon/given-names.ts';
import { everydayWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isMeantAlone } from './first-name-alone.ts';
import { isFirstOfPair } from './first-of-pair.ts';
import { kinWords } from './kin.ts';
import { isOfKin, mayOwn, relativeOf } from './relatives.ts';

/** Countries whose people are called by their first name, by ISO code. */
const byFirstName = new Set(['ET', 'ER', 'IS', 'MY', 'ID', 'TH', 'MM', 'LA', 'KH', 'LK', 'BT', 'MN']);

/**
 * Links a first name that stands alone to the one person named in full who bears it: where a country's custom is to call
 * people so (`Sir Keir` too), or where two people of one surname have to be told apart. A word of kinship before it
 * (`his brother Mahinda`) names the relative of somebody who is named in full.
 */
export function resolveGivenNames(desk: Desk): void {
  if (desk.settled.size === 0) return;
  for (const candidate of candidatesOf(desk, kindBit.given)) {
    if (!isAlone(desk, candidate)) continue;
    const leader = bearerOf(desk, candidate);
    if (leader)
      link(desk, { ...candidate, entity: leader, rule: 'given-name', via: desk.settled.get(leader)?.surface });
  }
}

/** The one leader whom the first name means here; undefined where none or several could be meant. */
function bearerOf(desk: Desk, candidate: Candidate): LeaderEntity | undefined {
  const named = sensesOf(candidate, 'leader').filter(({ naming }) => naming === 'given');
  const before = wordAt(desk.tokens, candidate.first - 1);
  const relative = relativeOf(desk, candidate);
  if (relative) return relative;
  const pair = named.find(({ entity }) => isFirstOfPair(desk, candidate, entity));
  if (pair) return pair.entity;
  if (before === ',' && isOfKin(desk, candidate) && !isSpouse(desk, candidate)) return undefined;
  const [leader, ...others] = kinWords.has(before)
    ? named.flatMap(({ entity }) => (hasNamesake(desk, entity, candidate) ? [entity] : []))
    : named.flatMap(({ entity }) => (desk.settled.has(entity) ? [entity] : []));
  if (!leader || others.length > 0) return isMeantAlone(desk, candidate, named) ? named[0]?.entity : undefined;
  if (kinWords.has(before) || knightly.has(before)) return leader;
  if (isCustomary(desk, leader) && !isSomebodyElses(desk, candidate)) return leader;
  const whole = desk.settled.get(leader)?.surface.includes(' ') === true;
  return isTelling(desk, candidate, whole ? 1 : named.length) || isSaidBeside(desk, candidate, leader)
    ? leader
    : undefined;
}

/** `his wife, Hillary,`. */
function isSpouse({ tokens }: Desk, { first }: Candidate): boolean {
  return /^(?:wife|husband)$/.test(wordAt(tokens, first - 2));
}

/** Whether the article has a first name in the name of somebody who is not known (`George Howard`). */
function isSomebodyElses(desk: Desk, { senses }: Candidate): boolean {
  return candidatesLike(desk, senses).some((one) => nameAfter(desk, one.last) && isFree(desk, one));
}

/** `John McCain is my friend, but John is wrong`: a first name after the whole name in one sentence. */
function isSaidBeside(desk: Desk, { first, senses }: Candidate, leader: LeaderEntity): boolean {
  if (senses.some((sense) => isOffice(sense) || sense.naming !== 'given')) return false;
  const { tokens, text } = desk;
  const from = tokens.start[sentenceAround(text, first).from] ?? 0;
  const to = tokens.start[first] ?? 0;
  return desk.mentions.some(
    ({ entity, start, end }) =>
      entity === leader.id && start >= from && end < to && tokens.text.slice(start, end).includes(' '),
  );
}

/** Titles that go with the first name. */
const knightly = new Set('sir dame king queen prince princess emperor sultan sheikh pope'.split(' '));

function isAlone(desk: Desk, candidate: Candidate): boolean {
  const { first, last } = candidate;
  if (!isFree(desk, candidate) || !has(desk.tokens, first, flag.capitalised)) return false;
  return !nameBefore(desk, first) && !nameAfter(desk, last);
}

/** Bearers among all leaders up to whom a first name is rare. */
const few = 3;

/**
 * `Hillary`, `Bernie`, `Jeb`: a first name that hardly anybody bears, no word and no place, and that the article gives to
 * nobody else.
 */
function isTelling(desk: Desk, candidate: Candidate, bearers: number): boolean {
  const { first, senses } = candidate;
  const word = wordAt(desk.tokens, first);
  if (bearers > few || word.length < 3 || commonGivenNames.has(word) || everydayWords.has(word) || plainWords.has(word))
    return false;
  if (senses.some((sense) => isOffice(sense) || sense.entity.entity !== 'leader' || sense.naming !== 'given'))
    return false;
  if (styleAt(desk, first) !== 'plain') return false;
  return !isSomebodyElses(desk, candidate);
}

function isCustomary(desk: Desk, leader: LeaderEntity): boolean {
  const home = leader.roles.some(({ country }) => {
    const place = desk.index.entities.get(country ?? '');
    return place?.entity === 'place' && byFirstName.has(place.iso2 ?? '');
  });
  return home || hasNamesake(desk, leader);
}

/** Whether another of the surname is named in full; whose relative a name is, by the pronoun before it. */
function hasNamesake(desk: Desk, leader: LeaderEntity, relative?: Candidate): boolean {
  const surname = lastWord(leader);
  return [...desk.settled.keys()].some(
    (other) => other !== leader && lastWord(other) === surname && (!relative || mayOwn(desk, relative, other)),
  );
}

function lastWord({ name }: LeaderEntity): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
