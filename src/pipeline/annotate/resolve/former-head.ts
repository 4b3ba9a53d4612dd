import type { Role } from '../../../model/entity.ts';
import { heldInYears, tenureYears, yearsOf } from '../../../model/office.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { wordAt } from '../tokens.ts';
import { isStanding } from './fellow-candidates.ts';
import { servingIn } from './of-the-time.ts';
import { isEminent, isHead, isHome } from './standing.ts';
import { isAddressedPolitely, isPolitical, isRare, wordBefore } from './surname-signs.ts';

/** The former or coming head of state or government of this name who was it last: others, and relatives, are introduced. */
export function formerHead(
  desk: Desk,
  places: readonly Candidate[],
  leaders: readonly LeaderEntity[],
): LeaderEntity | undefined {
  const heads = leaders.filter(({ roles }) => roles.some(isHead));
  const date = desk.period?.from ?? null;
  const [leader, ...others] = heads.sort((a, b) => lastYear(b, date) - lastYear(a, date));
  if (!leader || date === null) return undefined;
  const year = Number(date.slice(0, 4));
  const ruled = places.every((place) => isOfReign(desk, place)) && isEminent(desk, leader);
  const since = ruled ? after : fresh;
  const isRecent = lastYear(leader, date) >= year - since || isStanding(desk, leader);
  if (!isRecent && (others.length > 0 || isServedByNamesake(desk, leaders, leader))) return undefined;
  if (!ruled && (places.some(isAmbiguous) || !places.every((place) => isRare(desk, place)))) return undefined;
  if (leaders.length > 1 && places.some((place) => wifely.has(wordBefore(desk, place)))) return undefined;
  const polite = isPolitical(desk) && places.some((place) => isAddressedPolitely(desk, place));
  const known = (role: Role) => {
    const near = heldInYears(role, { from: year - after, to: year + before }, 'surely');
    return near && (polite || ruled || desk.countries.has(role.country ?? ''));
  };
  return leader.roles.filter(isHead).some(known) ? leader : undefined;
}

/** Years before and after the tenure of a head of state or government in which news names them without an introduction. */
const before = 2;
const after = 30;

/** Years in which the surname means who left last, though another head of state bore it (Assad). */
const fresh = 3;

/** Whether somebody headed a state or government so lately that the surname means the one who did. */
export function headedLately({ period }: Desk, { roles }: LeaderEntity): boolean {
  if (period === null) return false;
  const { from, to } = yearsOf(period);
  return roles.some((role) => isHead(role) && heldInYears(role, { from: from - fresh, to }, 'surely'));
}

/** Of namesakes these may mean a wife or daughter: `Mrs. Clinton`. */
const wifely = new Set(['mrs', 'ms', 'miss']);

/** Whether somebody else of the surname holds an office now in a country that the article speaks of (Koizumi’s son). */
export function isServedByNamesake(desk: Desk, leaders: readonly LeaderEntity[], former: LeaderEntity): boolean {
  if (desk.period === null) return false;
  return servingIn(leaders, desk.period).some((one) => one !== former && isHome(desk, one));
}

/** `Bush-era tax cuts`, `the Clinton administration`: whoever of the name headed a state. */
export function isOfReign({ tokens }: Desk, { last }: Pick<Candidate, 'last'>): boolean {
  return ruleWords.has(wordAt(tokens, wordAt(tokens, last) === '-' ? last + 1 : last));
}

const ruleWords = new Set(['era', 'administration', 'administrations', 'presidency', 'years']);

/** Whether the knowledge says that the surname alone may be somebody or something else (Clinton, Ford, Begin). */
function isAmbiguous(place: Candidate): boolean {
  return sensesOf(place, 'leader').some(({ naming, ambiguous }) => naming === 'short' && ambiguous);
}

/** The last year in which somebody headed a state or government, of offices that had begun by a date. */
function lastYear({ roles }: LeaderEntity, date: string | null): number {
  const begun = roles.filter((role) => isHead(role) && role.from <= (date ?? ''));
  return Math.max(0, ...begun.map((role) => tenureYears(role, 'surely').to));
}
