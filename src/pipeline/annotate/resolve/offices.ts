import type { Entity } from '../../../model/entity.ts';
import { holdersAt } from '../compile/holders.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, isFree, link } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import type { Candidate } from '../match.ts';
import { fits, officeOf } from '../titles.ts';
import { wordAt } from '../tokens.ts';
import { isBesideName } from './beside.ts';
import { leaderOfCountry, leadsInSport } from './country-leader.ts';
import { isOfLaw } from './of-law.ts';
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

/** The holders under the first of the office's titles that has any. */
function holdersOf(
  desk: Desk,
  office: Office,
  owners: readonly Entity[],
): { leaders: LeaderEntity[]; unsure: boolean } {
  const [country, ...others] = office.titles.length === 0 ? owners : [];
  const led = country && others.length === 0 ? leaderOfCountry(desk, country) : undefined;
  if (led) return { leaders: led, unsure: false };
  const titles = office.titles.length > 0 ? office.titles : anyHead;
  const found = new Set<LeaderEntity>();
  let doubt = false;
  const { period } = desk;
  if (period === null) return { leaders: [], unsure: true };
  for (const owner of owners)
    for (const title of titles) {
      const { leaders, unsure } = holdersAt(desk.index.holders.get(`${title}|${owner.id}`) ?? [], period);
      for (const leader of leaders) found.add(leader);
      doubt ||= unsure;
      if (found.size > 0 && office.titles.length > 0) break;
    }
  return { leaders: [...found], unsure: doubt };
}

const anyHead = [
  'supreme leader',
  'president',
  'prime minister',
  'chancellor',
  'premier',
  'leader',
  'king',
  'emir',
  'sultan',
];

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

/** Whether somebody heads the country that the article speaks of clearly more than of any other. */
function isOfForemost({ countries }: Desk, { roles }: LeaderEntity): boolean {
  return roles.some(({ country }) => {
    const times = countries.get(country ?? '') ?? 0;
    return times > 0 && [...countries].every(([id, one]) => id === country || times >= 2 * one);
  });
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

/** Holders at the date in the one country with such an office that the article speaks of; one office is one in the world. */
function holdersAtHome(desk: Desk, candidate: Candidate, office: Office): LeaderEntity[] {
  if (desk.period === null || (office.many && !office.seat) || isOfLaw(desk, candidate.first)) return [];
  const spoken = [...desk.countries.keys()].flatMap((id) => desk.index.entities.get(id) ?? []);
  const owners = seatOf(desk, office) ?? spoken.filter(({ entity }) => entity === 'place');
  const having = owners.filter(({ id }) => office.titles.some((title) => desk.index.holders.has(`${title}|${id}`)));
  const meant = office.partial ? having.filter((owner) => isForemost(desk, owner)) : having;
  return meant.length === 1 ? holdersOf(desk, office, meant).leaders : [];
}

/** The only country or body that has such an office; undefined where there are others. */
function seatOf({ index }: Desk, { seat }: Office): readonly Entity[] | undefined {
  const entity = seat === undefined ? undefined : index.entities.get(seat);
  return entity && [entity];
}

/** Whether the article speaks of no country more than of this one, or of the one whose body it is. */
function isForemost({ countries }: Desk, owner: Entity): boolean {
  const id = owner.entity === 'organisation' ? (owner.standsFor?.country ?? owner.id) : owner.id;
  const times = countries.get(id) ?? 0;
  return times > 0 && [...countries.values()].every((one) => one <= times);
}
