import { within } from '../model/date.ts';
import type { Leader, Role } from '../model/entity.ts';
import { officesAt } from '../model/office.ts';
import { tenureText } from './dates.ts';
import { listed } from './words.ts';

/**
 * What a leader was on a day, in words: the offices held, or the nearest one with what is not certain about it, said in
 * the words of `doubt` (none for a long list whose head says it once). Empty for an undated article, where nothing can be said.
 */
export function officeText(leader: Leader, date: string | null, doubt = ' (dates not certain)'): string {
  if (date === null) return '';
  const held = officesAt(leader.roles, date);
  if (held.length > 0) return listed([...new Set(held.map((role) => role.office))]);
  const uncertain = uncertainOffice(leader.roles, date);
  return uncertain === undefined ? (otherTimeText(leader.roles, date) ?? '') : `${uncertain}${doubt}`;
}

/** An office with its dates, as a leader’s page lists it, latest first. */
export interface OfficeLine {
  office: string;
  tenure: string;
  unchecked: boolean;
  country: string | undefined;
  organisation: string | undefined;
}

/** The offices of a leader, latest first; of two that began together, the one that lasts longer first. */
export function officeLines(roles: readonly Role[]): OfficeLine[] {
  return roles
    .toSorted((a, b) => (b.from < a.from ? -1 : Number(b.from > a.from)))
    .map((role) => ({
      office: role.office,
      tenure: tenureText(role),
      unchecked: role.unchecked === true,
      country: role.country,
      organisation: role.organisation,
    }));
}

function uncertainOffice(roles: readonly Role[], date: string): string | undefined {
  return roles.findLast(({ from, until, unchecked }) => {
    const place = within(date, from, until);
    return place === 'unsure' || (place === 'within' && unchecked === true);
  })?.office;
}

function otherTimeText(roles: readonly Role[], date: string): string | undefined {
  const former = roles.findLast(({ from, until }) => within(date, from, until) === 'after');
  if (former) return `Former ${lowerTitle(former.office)}`;
  const later = roles.find(({ from, until }) => within(date, from, until) === 'before');
  return later && `${later.office} from ${later.from.slice(0, 4)}`;
}

/** `President of Iran` within a sentence is `president of Iran`; a country or an acronym in a title keeps its capitals. */
function lowerTitle(office: string): string {
  return office.replace(titles, (title) => title.toLowerCase());
}

const titles =
  /^((Acting|Chief|Crown|Deputy|Director|First|Foreign|General|Governor|Grand|Managing|Prime|Secretary|Supreme|Vice)[ -])?(Adviser|Chair(man|person)?|Chancellor|Commander|Director|Duke|Emir|Emperor|Executive|General|Head|King|Leader|Minister|Premier|President|Prince|Prosecutor|Queen|Secretary|Speaker|Sultan)\b/;
