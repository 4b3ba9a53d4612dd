import type { Entity } from '../../../model/entity.ts';
import { holdersAt } from '../compile/holders.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import { leaderOfCountry } from './country-leader.ts';

/** The holders under the first of the office's titles that has any. */
export function holdersOf(
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
