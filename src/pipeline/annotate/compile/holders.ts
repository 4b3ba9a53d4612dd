import type { Period } from '../../../model/date.ts';
import type { Entity, Role } from '../../../model/entity.ts';
import { whenHeld } from '../../../model/office.ts';
import { fold } from '../fold.ts';
import type { LeaderEntity } from './leaders.ts';

/** A person and the time that a role was theirs. */
export interface Tenure {
  leader: LeaderEntity;
  role: Role;
}

/** Tenures by title and owner, e.g. `president|iran`. */
export type Holders = ReadonlyMap<string, readonly Tenure[]>;

export function compileHolders(leaders: readonly LeaderEntity[], entities: ReadonlyMap<string, Entity>): Holders {
  const holders = new Map<string, Tenure[]>();
  for (const leader of leaders)
    for (const role of leader.roles) {
      const owner = ownerOf(role, entities);
      if (!owner) continue;
      const key = `${titleOf(role, owner)}|${owner.id}`;
      const list = holders.get(key);
      if (list) list.push({ leader, role });
      else holders.set(key, [{ leader, role }]);
    }
  return holders;
}

/** Countries that the heads of organisations act for, by the organisation: where it has its home. */
export function compileHomes(leaders: readonly LeaderEntity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { organisation, country } of leaders.flatMap(({ roles }) => roles))
    if (organisation && country) homes.set(organisation, (homes.get(organisation) ?? new Set()).add(country));
  return homes;
}

/** The title of a role without its owner: `president`, `secretary of state`, `secretary general`. */
export function titleOf(role: Role, owner: Entity | undefined): string {
  const known = titles.get(role);
  if (known && known.owner === owner) return known.title;
  const title = readTitle(role, owner);
  titles.set(role, { owner, title });
  return title;
}

/** Each role's title is asked for again and again, and always with the same owner. */
const titles = new WeakMap<Role, { owner: Entity | undefined; title: string }>();

function readTitle(role: Role, owner: Entity | undefined): string {
  const office = plain(role.office);
  for (const name of owner ? namesOf(owner) : [])
    if (office.startsWith(`${name} `)) return office.slice(name.length + 1);
  const department = /^((?:minister|chancellor) (?:of|for) .+?) of /.exec(office)?.[1];
  if (department) return department;
  return office.replace(/ (?:of|for) .*/, '');
}

/**
 * Who held a title all through a period. Empty where nobody is known; where a tenure's end is unknown or a role unchecked, it does
 * not count, and `unsure` tells so.
 */
export function holdersAt(tenures: readonly Tenure[], period: Period): { leaders: LeaderEntity[]; unsure: boolean } {
  const leaders = new Set<LeaderEntity>();
  let unsure = false;
  for (const { leader, role } of tenures) {
    const when = whenHeld(role, period);
    if (when === 'unsure') unsure = true;
    else if (when === 'within') leaders.add(leader);
  }
  return { leaders: [...leaders], unsure };
}

/** The country or organisation of a role; none for an office of a part of a country (`Prime Minister of Crimea`). */
function ownerOf(role: Role, entities: ReadonlyMap<string, Entity>): Entity | undefined {
  const owner = entities.get(role.organisation ?? role.region ?? role.country ?? '');
  if (!owner || role.region || role.class !== 'other' || role.organisation) return owner;
  const office = plain(role.office);
  return namesOf(owner).some((name) => office.endsWith(name) || office.startsWith(name)) ? owner : undefined;
}

function namesOf(owner: Entity): readonly string[] {
  const known = plainNames.get(owner);
  if (known) return known;
  const names = [owner.name, ...owner.aliases].map(plain);
  plainNames.set(owner, names);
  return names;
}

const plainNames = new WeakMap<Entity, readonly string[]>();

function plain(text: string): string {
  return fold(text).replace(/-/g, ' ');
}
