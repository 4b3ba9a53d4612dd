import type { Entity } from '../../../model/entity.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, isFree, link } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import type { Candidate } from '../match.ts';
import { fits, officeOf } from '../titles.ts';
import { wordAt } from '../tokens.ts';
import { isBesideName } from './beside.ts';
import { leadsInSport } from './country-leader.ts';
import { holdersOf } from './holders-of.ts';
import { holdersAtHome, isOfForemost, seatOf } from './office-at-home.ts';
import type { Owned } from './owned.ts';
import { readOwner } from './owner.ts';
import { prefer } from './prefer.ts';

/** Links offices in words to their holder at the article's date, where the holder's name does not stand beside them. */
export function resolveOffices(desk: Desk): void {
  let end = 0;
  for (const candidate of candidatesOf(desk, kindBit.office)) {
    const office = officeOf(candidate);
    if (!office || candidate.first < end || !isFree(desk, candidate)) continue;
    end = candidate.last;
    const owned = readOwner(desk, candidate);
    if (owned && !isBesideName(desk, candidate, { owned, office })) decide(desk, candidate, { office, owned });
  }
}

interface Question {
  office: Office;
  owned: Owned;
}

function decide(desk: Desk, candidate: Candidate, { office, owned }: Question): void {
  if (owned.owners.length === 0) byAntecedent(desk, candidate, { office, owned });
  else if (desk.period === null) abstain(desk, candidate, { reason: 'unsure-date', candidates: [] });
  else byDate(desk, candidate, { office, owned });
}

function byDate(desk: Desk, candidate: Candidate, { office, owned }: Question): void {
  const owners = seatOf(desk, office) ?? spokenOf(desk, owned.owners);
  if (office.titles.length === 0 && leadsInSport(desk, candidate)) return;
  const { leaders, unsure } = holdersOf(desk, office, owners);
  const [leader, ...others] =
    leaders.length > 1 && office.wide ? leaders.filter((one) => desk.settled.has(one)) : leaders;
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader) abstain(desk, candidate, { reason: 'ambiguous', candidates: leaders });
  else if (!office.wide) abstain(desk, candidate, { reason: unsure ? 'unsure-date' : 'no-holder', candidates: [] });
}

/** Of several countries that a word can mean (`Congolese`), those that the article speaks of, if it does of any. */
function spokenOf({ countries }: Desk, owners: readonly Entity[]): readonly Entity[] {
  const spoken = owners.filter(({ id }) => countries.has(id));
  return spoken.length > 0 ? spoken : owners;
}

function accept(desk: Desk, candidate: Candidate, leader: LeaderEntity): void {
  link(desk, { ...candidate, entity: leader, rule: 'office-at-date', via: desk.settled.get(leader)?.surface });
}

/**
 * `the president`, alone: the one person named so far who holds such an office, else whom the same words meant before,
 * else the holder in the one country with such an office that the article speaks of.
 */
function byAntecedent(desk: Desk, candidate: Candidate, { office }: Question): void {
  if (office.wide) return;
  const named = [...desk.settled].filter(([, { token }]) => token < candidate.first).map(([leader]) => leader);
  const holders = holdersAmong(desk, named, office);
  const found =
    holders.length > 0 ? holders : (meantBefore(desk, candidate, office) ?? holdersAtHome(desk, candidate, office));
  const [leader, ...others] = prefer(found, [(one) => isOfForemost(desk, one)]);
  if (leader && wordAt(desk.tokens, candidate.first - 1) === 'new' && !isNew(desk, leader)) return;
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader && holders.length > 0) abstain(desk, candidate, { reason: 'ambiguous', candidates: holders });
}

/** Whether somebody came to an office in the year before the article, or in its own. */
function isNew({ period }: Desk, { roles }: LeaderEntity): boolean {
  const year = Number(period?.to.slice(0, 4));
  return roles.some(({ from }) => year - Number(from.slice(0, 4)) <= 1 && from <= (period?.to ?? ''));
}

/** Of the people named, those who hold the office by the first of its titles that anybody among them holds. */
function holdersAmong(desk: Desk, named: readonly LeaderEntity[], office: Office): LeaderEntity[] {
  for (const title of office.titles) {
    const one = { owners: [], past: false, office: { ...office, titles: [title] } };
    const holders = named.filter((leader) => fits(leader, one, desk));
    if (holders.length > 0) return holders;
  }
  return [];
}

/** Whoever the same office was last linked to. */
function meantBefore(desk: Desk, { first }: Candidate, office: Office): LeaderEntity[] | undefined {
  const before = desk.tokens.start[first] ?? 0;
  for (const { start, rule, entity } of desk.mentions.toReversed()) {
    if (rule !== 'office-at-date' || start >= before) continue;
    const leader = desk.index.entities.get(entity);
    if (leader?.entity === 'leader' && fits(leader, { office, owners: [], past: false }, desk)) return [leader];
  }
  return undefined;
}
