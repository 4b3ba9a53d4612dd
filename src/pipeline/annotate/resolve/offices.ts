import type { Entity } from '../../../model/entity.ts';
import { holdersAt } from '../compile/holders.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, isFree, link } from '../desk.ts';
import type { Office } from '../lexicon/offices.ts';
import type { Candidate } from '../match.ts';
import { fits, officeOf } from '../titles.ts';
import { isBesideName } from './beside.ts';
import { type Owned, readOwner } from './owner.ts';

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
  if (owned.owners.length === 0) byAntecedent(desk, candidate, office);
  else if (desk.date === null) abstain(desk, candidate, { reason: 'unsure-date', candidates: [] });
  else byDate(desk, candidate, { office, owned });
}

function byDate(desk: Desk, candidate: Candidate, { office, owned }: Question): void {
  const { leaders, unsure } = holdersOf(desk, office, owned.owners);
  const [leader, ...others] =
    leaders.length > 1 && office.wide ? leaders.filter((one) => desk.settled.has(one)) : leaders;
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader) abstain(desk, candidate, { reason: 'ambiguous', candidates: leaders });
  else if (!office.wide) abstain(desk, candidate, { reason: unsure ? 'unsure-date' : 'no-holder', candidates: [] });
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
  const titles = office.titles.length > 0 ? office.titles : anyHead;
  const found = new Set<LeaderEntity>();
  let doubt = false;
  for (const owner of owners)
    for (const title of titles) {
      const { leaders, unsure } = holdersAt(desk.index.holders.get(`${title}|${owner.id}`) ?? [], desk.date ?? '');
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

/** `the president`, alone: the one person named so far who holds such an office. */
function byAntecedent(desk: Desk, candidate: Candidate, office: Office): void {
  const before = [...desk.settled].filter(([, { token }]) => token < candidate.first).map(([leader]) => leader);
  const holders = before.filter((leader) => !office.wide && fits(leader, { office, owners: [], past: false }, desk));
  const [leader, ...others] = holders;
  if (leader && others.length === 0) accept(desk, candidate, leader);
  else if (leader) abstain(desk, candidate, { reason: 'ambiguous', candidates: holders });
}
