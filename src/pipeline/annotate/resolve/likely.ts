import type { LeaderEntity } from '../compile/leaders.ts';
import type { NameSense } from '../compile/sense.ts';
import { homeOf } from '../dateline.ts';
import { candidateTo, type Desk, sensesOf } from '../desk.ts';
import { commonNames } from '../lexicon/given-names.ts';
import { personTitles } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { fits, officeOf, titleOfName } from '../titles.ts';
import { wordAt } from '../tokens.ts';
import { ofRank } from './ranks.ts';
import { isEminent, isHome, isInOffice } from './standing.ts';

/** A surface form as the name of a leader. */
export type LeaderSense = NameSense & { entity: LeaderEntity };

/** A name that others bear too, or that we shortened, needs a sign that the leader is meant. */
export function isLikely(desk: Desk, { first, last }: Candidate, { entity, naming, ambiguous }: LeaderSense): boolean {
  if (servesElsewhere(desk, first, entity)) return false;
  if (naming === 'full' && (isEminent(desk, entity) || !(ambiguous || isCommon(desk, first, last)))) return true;
  if (naming === 'respelled' && !isCommon(desk, first, last)) return true;
  if (bearsOtherTrade(desk, first)) return false;
  if (ofRank(desk, { first, last }, [entity])?.length) return true;
  const title = titleOfName(desk, first, last);
  if (title && title.office.titles.length > 0) {
    if (fits(entity, { ...title, past: true }, desk) || (naming === 'full' && title.owners.length === 0)) return true;
    if (!title.office.many) return false;
  }
  if (desk.settled.has(entity) || isHome(desk, entity)) return true;
  return naming === 'full' && (isInOffice(entity, desk.period) || hasCompatriot(desk, entity));
}

/** `the late Alabama Governor George Wallace`: a title of a region before the name, in a country where this one never served; Yugoslavia is of none. */
function servesElsewhere(desk: Desk, first: number, { roles }: LeaderEntity): boolean {
  const office = candidateTo(desk, first);
  const title = personTitles.has(wordAt(desk.tokens, first - 1)) ? first - 1 : -1;
  const owner = candidateTo(desk, office && officeOf(office) ? office.first : title);
  const places = owner ? sensesOf(owner, 'place').map(({ entity }) => entity) : [];
  if (places.length === 0 || !places.every(({ kind, country }) => kind === 'region' && country)) return false;
  const served = roles.flatMap(({ country }) => country ?? []);
  return served.length === roles.length && !places.some((place) => served.includes(homeOf(place)));
}

/** `Chief Technical Officer Chris Wright`: the word before a name says that it is somebody else's. */
function bearsOtherTrade({ tokens }: Desk, first: number): boolean {
  return trades.has(wordAt(tokens, first - 1));
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

/** Whether very many people bear such a name: a first name and a surname that are common in the same countries. */
function isCommon({ tokens }: Desk, first: number, last: number): boolean {
  if (last - first > 2) return false;
  const [given = '', surname = ''] = [wordAt(tokens, first), wordAt(tokens, last - 1)];
  return commonNames.some((pool) => pool.given.has(given) && pool.surnames.has(surname));
}
