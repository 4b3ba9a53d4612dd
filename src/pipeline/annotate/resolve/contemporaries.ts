import type { Period } from '../../../model/date.ts';
import type { Role } from '../../../model/entity.ts';
import { tenureYears, type Years, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import { leadersLinked } from './leaders-linked.ts';
import { isHead } from './standing.ts';

/**
 * Of namesakes who headed a state, the one at whose time an undated article was written, as far as that is known, or at
 * whose time alone those were in office whom it names in full: the President Bush of John Kerry and Karl Rove is the son.
 * All of them where none stands out: for each three such people of one's time there may be one of another's, named in full
 * or not, and there must be `enough` of them, or a compatriot.
 */
export function byContemporaries(desk: Desk, leaders: readonly LeaderEntity[], enough = 1): readonly LeaderEntity[] {
  const { period } = desk;
  if (leaders.length < 2 || (period !== null && period.from === period.to)) return leaders;
  const ofTime = period === null ? [] : leaders.filter((leader) => headedIn(leader, period));
  if (ofTime.length === 1) return ofTime;
  const named = [...desk.settled.keys()];
  const [first, ...others] = leaders
    .map((leader) => ({ leader, by: named.filter((one) => vouchesFor(one, leader, leaders)) }))
    .toSorted((a, b) => b.by.length - a.by.length);
  if (!first || first.by.length === 0) return leaders;
  const linked = leadersLinked(desk);
  const against = others.map(({ leader }) => linked.filter((one) => vouchesFor(one, leader, leaders)).length);
  if (against.some((count) => first.by.length < 3 * count)) return leaders;
  return first.by.length >= enough || first.by.some((one) => areOfOneCountry(one, first.leader))
    ? [first.leader]
    : leaders;
}

/** The same beside a title: who is called former at the time of a namesake is the one before him. */
export function titledContemporary(
  desk: Desk,
  leaders: readonly LeaderEntity[],
  past: boolean,
): readonly LeaderEntity[] {
  const [leader, ...others] = byContemporaries(desk, leaders);
  if (!leader || others.length > 0) return leaders;
  if (!past) return [leader];
  return leaders.toSorted((a, b) => beginning(a) - beginning(b)).slice(0, 1);
}

/** The first year in which somebody headed a state. */
function beginning({ roles }: LeaderEntity): number {
  return Math.min(...roles.filter(isHead).map((role) => tenureYears(role, 'surely').from));
}

/** Whether somebody was in office at the time of one of several, and at no other's. */
function vouchesFor(one: LeaderEntity, leader: LeaderEntity, leaders: readonly LeaderEntity[]): boolean {
  return !leaders.includes(one) && leaders.every((each) => areContemporaries(each, one) === (each === leader));
}

function areOfOneCountry(one: LeaderEntity, { roles }: LeaderEntity): boolean {
  return one.roles.some(({ country }) => roles.some((role) => isHead(role) && role.country === country));
}

/** Whether somebody headed a state in years that an article can be of, in more than the year of a hand-over. */
export function headedIn({ roles }: LeaderEntity, period: Period): boolean {
  return roles.some((role) => isHead(role) && overlap(tenureYears(role, 'surely'), yearsOf(period)));
}

/** Whether somebody headed a state, or who never did held an office of a country, while somebody else headed a state. */
function areContemporaries(head: LeaderEntity, { roles }: LeaderEntity): boolean {
  const reign = head.roles.filter(isHead).map((role) => tenureYears(role, 'surely'));
  const own = roles.some(isHead) ? roles.filter(isHead) : roles.filter(isNational);
  return own.some((role) => reign.some((years) => overlap(tenureYears(role, 'surely'), years)));
}

/** The governor of a state is not in the news with whoever heads the country. */
function isNational({ region }: Role): boolean {
  return region === undefined;
}

/** More than the year of a hand-over. */
function overlap(one: Years, other: Years): boolean {
  return one.from < other.to && other.from < one.to;
}
