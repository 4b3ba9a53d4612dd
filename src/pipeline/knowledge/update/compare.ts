import type { Leader, Role } from '../../../model/entity.ts';
import { comparableOffice } from '../office.ts';
import type { Namesake, Tenure } from './query.ts';

/** What is to be changed in one leader's file. */
export interface Change {
  wikidata?: string;
  /** New values for the roles with these numbers; null takes a key away. */
  roles: ReadonlyMap<number, Partial<Record<'from' | 'until' | 'source' | 'unchecked', string | null>>>;
  added: Role[];
}

/** An office that somebody in the knowledge holds, as it is written there. */
export type Offices = ReadonlyMap<string, Pick<Role, 'office' | 'class' | 'country' | 'region' | 'organisation'>>;

/**
 * What Wikidata knows better about one leader: ends that are not known here, dates to the month or day, dates that no
 * source confirmed, and later tenures of offices that the knowledge covers. A date of ours that differs is left alone.
 * Undefined where there is nothing to change.
 */
export function compareRoles(leader: Leader, tenures: readonly Tenure[], offices: Offices): Change | undefined {
  const roles = new Map<number, Record<string, string | null>>();
  const matched = new Set<Tenure>();
  leader.roles.forEach((role, n) => {
    const tenure = tenures.find((each) => !matched.has(each) && isSame(role, each));
    if (!tenure) return;
    matched.add(tenure);
    const change = changeOf(role, tenure);
    if (Object.keys(change).length > 0) roles.set(n, change);
  });
  const added = tenures.filter((each) => !matched.has(each)).flatMap((each) => newRole(leader, each, offices));
  return roles.size > 0 || added.length > 0 ? { roles, added } : undefined;
}

/** The one person of this name who held an office that the leader held; undefined where there is none, or several. */
export function identify(leader: Leader, namesakes: readonly Namesake[]): Change | undefined {
  const held = new Set(leader.roles.map(({ office }) => comparableOffice(office)));
  const fitting = namesakes.filter(({ name, office }) => name === leader.name && held.has(comparableOffice(office)));
  const people = new Set(fitting.map(({ person }) => person));
  const [wikidata] = people;
  return people.size === 1 && wikidata ? { wikidata, roles: new Map(), added: [] } : undefined;
}

/** The same office, started at the same time as far as both say. */
function isSame(role: Role, tenure: Tenure): boolean {
  if (comparableOffice(role.office) !== comparableOffice(tenure.office)) return false;
  return tenure.from !== undefined && agree(role.from, tenure.from);
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function changeOf(role: Role, tenure: Tenure): Record<string, string | null> {
  const change: Record<string, string | null> = {};
  if (tenure.from !== undefined && tenure.from.length > role.from.length) change['from'] = tenure.from;
  const until = betterEnd(role.until, tenure.until);
  if (until !== undefined) change['until'] = until;
  if (role.unchecked && tenure.from !== undefined) change['unchecked'] = null;
  if (Object.keys(change).length > 0) change['source'] = sourceOf(role.source);
  return change;
}

function betterEnd(ours: string | undefined, theirs: string | undefined): string | undefined {
  if (theirs === undefined || theirs === ours) return undefined;
  if (ours === undefined || ours === 'unknown') return theirs;
  return theirs.startsWith(ours) ? theirs : undefined;
}

function sourceOf(source: string): string {
  const parts = source.split('+').filter((part) => part !== 'wikidata' && part !== 'wikidata-open-2022');
  return ['wikidata', ...parts].join('+');
}

function newRole(leader: Leader, { office, from, until }: Tenure, offices: Offices): Role[] {
  const known = offices.get(comparableOffice(office));
  const last = leader.roles.map((role) => role.from).reduce((a, b) => (a > b ? a : b), '');
  if (!known || from === undefined || from <= last || agree(from, last)) return [];
  return [{ ...known, from, ...(until !== undefined && { until }), source: 'wikidata' }];
}
