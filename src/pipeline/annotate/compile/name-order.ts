import { formOf } from './form.ts';
import type { LeaderEntity } from './leaders.ts';
import { isRegnal } from './regnal.ts';

/**
 * Whether somebody's family name stands first, as in Xi Jinping; not for who is called by the first name: a monarch, or
 * Mohammed bin Salman.
 */
export function isFamilyFirst({ name, shortName }: LeaderEntity): boolean {
  if (shortName === undefined || !name.startsWith(`${shortName} `)) return false;
  return !isRegnal(formOf(name).words) && !patronymic.test(name.slice(shortName.length));
}

const patronymic = /^ (?:bin |al[- ])/i;
