import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import { personTitles, transparentHeads } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore, wordAfter } from '../neighbours.ts';
import { flag, has, wordAt } from '../tokens.ts';
import {
  isAccord,
  isAmongCounties,
  isFirst,
  isPaper,
  isPlace,
  isTown,
  isTownsParty,
  isTradeRound,
  opensBranch,
  opensTeam,
  opensVenue,
} from './called-after.ts';
import { panels } from './capital-run.ts';
import { isHalfOfEthnonym } from './ethnonyms.ts';
import { isLanguage } from './language.ts';
import { endsLongName } from './long-name.ts';
import { isAddressed, isAfterOf, isDirected, isOfTitle, isPersonsName, isTitled } from './name-head.ts';
import { goesOnOpenly, regionWords } from './name-sequel.ts';
import { closesFirm, opensBody, opensLongBody, opensOwnBody, opensPanel } from './opened-body.ts';
import { isContest } from './teams.ts';

/** Whether a name is only a part of a longer one that is not known: Bank of Israel, New Mexico, Israel Katz, Air China. */
export function isInsideName(desk: Desk, { first, last }: Candidate, senses: readonly NamedSense[]): boolean {
  if (isAfterOf(desk, first) || isDirected(desk, first, senses) || isLanguage(desk, last, senses)) return true;
  if (isPaper(desk, last) || isContest(desk, last) || isHalfOfEthnonym(desk, { first, last })) return true;
  if (opensBody(desk, last) || isCalledSo(desk, first, last) || isOfParty(desk, { first, last })) return true;
  if (senses.some(isTown) && opensVenue(desk, last)) return true;
  if (isAccord(desk, last) && senses.some((sense) => isTown(sense) || isSite(sense))) return true;
  if (isTradeRound(desk, last)) return true;
  if (isFirst(desk, last) || opensTeam(desk, last) || closesFirm(desk, last)) return true;
  if (isPartyOf(desk, last, senses) || isTownsParty(desk, { first, last })) return true;
  if (opensBranch(desk, last, senses) || isAmongCounties(desk, last, senses)) return true;
  if (senses.some(isDemonym) && isOfTitle(desk, { first, last })) return true;
  if (senses.every(isPlace) && isPersonsName(desk, first)) return true;
  if (isTitled(desk, first) || endsLongName(desk, first, senses) || isOfOther(desk, { first, last }, senses))
    return true;
  if (nameBefore(desk, first, senses.some(isPeopleOrBody)) && !isRole(desk, first - 1)) return true;
  if (opensOwnBody(desk, last, senses)) return true;
  const addressed = isAddressed(desk, first) && !regionWords.has(wordAfter(desk, last)) && !opensOther(desk, last);
  return nameAfter(desk, last) && !addressed && !goesOnOpenly(desk, last, senses);
}

function opensOther(desk: Desk, last: number): boolean {
  return opensLongBody(desk, last) || opensPanel(desk, last);
}

/** `Socialist Party USA`, `according to CNN Philippines.`: a party or newsroom of the land, and not `told CNN Israel would`. */
function isOfParty(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const before = candidateTo(desk, first);
  const kinds = before ? sensesOf(before, 'organisation').map(({ entity }) => entity.kind) : [];
  return kinds.includes('party') || (kinds.includes('media') && has(desk.tokens, last, flag.punctuation));
}

/** `the Democratic Party of Ivory Coast`, `of Struggle`: what follows a party's name without a title is of its name. */
function isPartyOf(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const { tokens } = desk;
  if (wordAt(tokens, last) !== 'of' || !has(tokens, last + 1, flag.capitalised)) return false;
  if (!senses.every(({ entity }) => entity.entity === 'organisation' && entity.kind === 'party')) return false;
  const word = wordAt(tokens, last + 1);
  const next = candidateFrom(desk, last + 1);
  if (personTitles.has(word) || (next && sensesOf(next, 'leader').length > 0)) return false;
  return !next || !sensesOf(next, 'place').some(({ entity }) => entity.kind !== 'country');
}

/** `the Senate of the state`, `the House ethics committee`: a chamber of something else, or what sits within one. */
function isOfOther(
  desk: Desk,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  senses: readonly NamedSense[],
): boolean {
  const { tokens } = desk;
  if (senses[0]?.entity.entity !== 'organisation') return false;
  const isPart = last - first === 1 && wordAt(tokens, last) === 'of' && candidateFrom(desk, last + 1) === undefined;
  if (!isPart && !opensSmallPanel(tokens, last)) return false;
  return senses.every(({ entity }) => entity.entity === 'organisation' && entity.kind === 'seat-of-power');
}

/** `the House ethics committee`: two small words at most before the one for what sits within a chamber. */
function opensSmallPanel(tokens: Desk['tokens'], last: number): boolean {
  for (let i = last; i < last + 3; i++) {
    if (has(tokens, i, flag.capitalised | flag.punctuation | flag.possessive)) return false;
    if (panels.has(wordAt(tokens, i))) return i > last;
  }
  return false;
}

/** `justice minister German Galushchenko`: after a title, a people's word before an unknown name is a first name. */
function isCalledSo(desk: Desk, first: number, last: number): boolean {
  const { tokens } = desk;
  if (!personTitles.has(wordAt(tokens, first - 1)) || has(tokens, first - 1, flag.capitalised)) return false;
  return nameAfter(desk, last) && !has(tokens, last + 1, flag.capitalised) && !has(tokens, last, flag.allCaps);
}

function isRole({ tokens }: Desk, i: number): boolean {
  return transparentHeads.has(wordAt(tokens, i));
}

/** The Louvre, Camp David. */
function isSite({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'site';
}

function isDemonym({ naming }: NamedSense): boolean {
  return naming === 'demonym';
}

function isPeopleOrBody({ entity, naming }: NamedSense): boolean {
  return entity.entity !== 'place' || (entity.kind === 'country' && naming !== 'name');
}
