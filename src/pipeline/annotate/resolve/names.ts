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
} from '../desk.ts';
import { officialVerbs } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { linkIntroduced, readIntroductions } from './acronyms.ts';
import { isAged, isBorne, noteBearers } from './bearers.ts';
import { chooseOne } from './choose.ts';
import { opensOfficeIn, withCountry } from './departments.ts';
import { isInsideName } from './inside.ts';
import { isElsewhere } from './located.ts';
import { hasThe, isSet, sensesSet } from './set-as-name.ts';
import { linkStates } from './state-abbreviations.ts';
import { isTeam } from './teams.ts';

/** Links places, organisations and outlets: long names first, then what the article's own acronyms stand for, then words. */
export function resolveNames(desk: Desk): void {
  const named = candidatesOf(desk, kindBit.named);
  const long = named.filter(({ first, last }) => last - first > 1);
  for (const candidate of long.sort((a, b) => b.last - b.first - (a.last - a.first))) decide(desk, candidate);
  linkStates(desk);
  linkIntroduced(desk, readIntroductions(desk));
  const words = named.filter(({ first, last }) => last - first === 1);
  noteBearers(desk, words);
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

/** The words that somebody in the article has for a first name (`Milan Panic`). */
function firstNamesAmong(desk: Desk, words: readonly Candidate[]): ReadonlySet<string> {
  return new Set(words.filter(({ last }) => nameAfter(desk, last)).map(({ first }) => wordAt(desk.tokens, first)));
}

function decide(desk: Desk, candidate: Candidate): void {
  if (!isFree(desk, candidate) || (isCovered(desk, candidate) && !isCoveredInVain(desk, candidate))) return;
  decideAlone(desk, candidate);
}

/** Decides a name that no longer one covers; of a department before an office (`U.S. Treasury Secretary`) the country is left. */
function decideAlone(desk: Desk, candidate: Candidate): void {
  const named = sensesOf(candidate, 'place', 'organisation', 'outlet');
  if (opensOfficeIn(desk, candidate, named)) {
    const country = candidatesFrom(desk, candidate.first).find(({ last }) => last === candidate.last - 1);
    if (country) decideAlone(desk, country);
    return;
  }
  const senses = sensesSet(desk, candidate, named);
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
