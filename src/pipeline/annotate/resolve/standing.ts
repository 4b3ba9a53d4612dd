import type { Period } from '../../../model/date.ts';
import type { Role } from '../../../model/entity.ts';
import { whenHeld } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';

/** Whether a person holds one recorded office all through a period. */
export function isInOffice({ roles }: LeaderEntity, period: Period | null): boolean {
  if (period === null) return false;
  return roles.some((role) => whenHeld(role, period) === 'within');
}

/** Whether the article speaks of a country or organisation whose office the person holds or held. */
export function isHome(desk: Desk, leader: LeaderEntity): boolean {
  return leader.roles.some(
    ({ country, organisation }) => desk.countries.has(country ?? '') || desk.countries.has(organisation ?? ''),
  );
}

/** Whether an office is that of a head of state or of government. */
export function isHead({ class: kind }: Role): boolean {
  return kind === 'head-of-state' || kind === 'head-of-government';
}

/** Whether somebody led one of the states that are in everyone's news: whatever namesakes there are, news means that one. */
export function isEminent(desk: Desk, { roles }: LeaderEntity): boolean {
  return roles.some((role) => !role.unchecked && isOfGreatState(desk, role));
}

/** The same where dates by hand will do. */
export function hasLedGreatState(desk: Desk, { roles }: LeaderEntity): boolean {
  return roles.some((role) => isOfGreatState(desk, role));
}

/** Whether an office is that of the head of one of the states of the G20, or of its government. */
export function isOfGreatState(desk: Desk, role: Role): boolean {
  return isHeadOfOne(desk, role, groupOfTwenty);
}

/** Whether an office is that of the head of one of some states, given by ISO code, or of its government. */
export function isHeadOfOne({ index }: Desk, role: Role, codes: ReadonlySet<string>): boolean {
  const place = isHead(role) ? index.entities.get(role.country ?? '') : undefined;
  return place?.entity === 'place' && codes.has(place.iso2 ?? '');
}

/** The states of the G20, by ISO code. */
const groupOfTwenty = new Set('AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split(' '));
