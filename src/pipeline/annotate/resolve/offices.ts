import type { Entity } from '../../../model/entity.ts';
import { tenureYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidateFrom, candidatesOf, type Desk, isFree, link } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import type { Candidate } from '../match.ts';
import { fits, officeOf, titleOfName } from '../titles.ts';
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
  const named = leadersNamed(desk);
  for (const candidate of candidatesOf(desk, kindBit.office)) {
    const office = officeOf(candidate);
    if (!office || candidate.first < end || !isFree(desk, candidate)) continue;
    end = candidate.last;
    const owned = readOwner(desk, candidate);
    if (owned && !isBesideName(desk, candidate, { owned, office })) decide(desk, candidate, { office, owned, named });
  }
}

interface Question {
  office: Office;
  owned: Owned;
  named: ReadonlyMap<LeaderEntity, number>;
}

/** Where the article first names each leader, be it by the surname alone. */
function leadersNamed({ mentions, index }: Desk): ReadonlyMap<LeaderEntity, number> {
  const named = new Map<LeaderEntity, number>();
  for (const { kind, entity: id, start } of mentions) {
    const entity = kind === 'leader' ? index.entities.get(id) : undefined;
    if (entity?.entity === 'leader') named.set(entity, Math.min(start, named.get(entity) ?? start));
  }
  return named;
}

function decide(desk: Desk, candidate: Candidate, question: Question): void {
  if (question.owned.owners.length === 0) byAntecedent(desk, candidate, question);
  else if (desk.period === null) byNamed(desk, candidate, question);
  else byDate(desk, candidate, question);
}

function byDate(desk: Desk, candidate: Candidate, question: Question): void {
  const { office, owned } = question;
  const owners = seatOf(desk, office) ?? spokenOf(desk, owned.owners);
  if (office.titles.length === 0 && leadsInSport(desk, candidate)) return;
  const { leaders, unsure } = holdersOf(desk, office, owners);
  const [leader, ...others] =
    leaders.length > 1 && office.wide ? leaders.filter((one) => desk.settled.has(one)) : leaders;
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader) abstain(desk, candidate, { reason: 'ambiguous', candidates: leaders });
  else if (unsure) byNamed(desk, candidate, question);
  else if (!office.wide) abstain(desk, candidate, { reason: unsure ? 'unsure-date' : 'no-holder', candidates: [] });
}

/**
 * Where the date does not tell: the one person named so far who held that very office then, as far as is known; at any
 * time, in an article that does not tell when it was written.
 */
function byNamed(desk: Desk, candidate: Candidate, question: Question): void {
  const { office } = question;
  const title = { office, owners: question.owned.owners, past: false };
  const named = namedBefore(desk, candidate, question).filter(
    (one) => office.titles.length > 0 && fits(one, title, desk),
  );
  const [leader, ...others] = prefer(named, [(one) => isCalled(desk, one, office)]);
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (!office.wide) abstain(desk, candidate, { reason: 'unsure-date', candidates: named });
}

/** Whether the article gives somebody a title, and not as a former one, where it first names the person in full. */
function isCalled(desk: Desk, leader: LeaderEntity, office: Office): boolean {
  const name = candidateFrom(desk, desk.settled.get(leader)?.token ?? -1);
  const title = name && titleOfName(desk, name.first, name.last);
  return title !== undefined && !title.past && title.office === office;
}

function namedBefore({ tokens }: Desk, { first }: Candidate, { named }: Question): LeaderEntity[] {
  const before = tokens.start[first] ?? 0;
  return [...named].flatMap(([leader, start]) => (start < before ? [leader] : []));
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
function byAntecedent(desk: Desk, candidate: Candidate, question: Question): void {
  const { office } = question;
  if (office.wide) return;
  const holders = holdersAmong(desk, namedBefore(desk, candidate, question), office);
  const found =
    holders.length > 0 ? holders : (meantBefore(desk, candidate, office) ?? holdersAtHome(desk, candidate, office));
  const [leader, ...others] = prefer(found, [
    (one) => desk.period === null && isCalled(desk, one, office),
    (one) => isOfForemost(desk, one),
  ]);
  if (leader && wordAt(desk.tokens, candidate.first - 1) === 'new' && !isNew(desk, leader)) return;
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader && holders.length > 0) abstain(desk, candidate, { reason: 'ambiguous', candidates: holders });
}

/** Whether somebody came to an office in the year before the article, or in its own. */
function isNew({ period }: Desk, { roles }: LeaderEntity): boolean {
  if (period === null) return false;
  const { to: year } = yearsOf(period);
  return roles.some((role) => role.from <= period.to && year - tenureYears(role, 'surely').from <= 1);
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
