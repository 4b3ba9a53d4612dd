import type { Entity, Leader } from '../../model/entity.ts';
import { leadingOffice, officesAt } from '../../model/office.ts';
import type { AnnotatedText } from '../annotate/document.ts';

type LeaderEntity = { entity: 'leader'; id: string } & Leader;

/**
 * Id of the person whom "the leader of" a country means at the article's date: its only head of state or government, the
 * only one of several whom the article names, or the one who leads by the country's constitution. Null where that leaves
 * nobody or more than one, or no date is known.
 */
export function leaderOf(doc: AnnotatedText, country: string): string | null {
  const { date } = doc.parsed;
  if (date === null) return null;
  const holders = (headsOf(doc.entities).get(country) ?? []).filter((leader) => leads(leader, date, country));
  if (holders.length === 1) return holders[0]?.id ?? null;
  const named = holders.filter((leader) => doc.mentions.some((mention) => mention.entity === leader.id));
  if (named.length === 1) return named[0]?.id ?? null;
  const place = doc.entities.get(country);
  if (named.length > 0 || place?.entity !== 'place') return null;
  const leading = holders.filter((leader) => leadsByConstitution(leader, place, date));
  return leading.length === 1 ? (leading[0]?.id ?? null) : null;
}

/** Whether it is this one of a country's heads whom its system of government makes its leader. */
function leadsByConstitution(
  leader: LeaderEntity,
  country: Extract<Entity, { entity: 'place' }>,
  date: string,
): boolean {
  const office = leadingOffice(country, date);
  if (office === undefined) return false;
  return officesAt(leader.roles, date).some(
    (role) => role.country === country.id && role.office.toLowerCase().startsWith(office),
  );
}

/** Whether a leader is a head of state or government at a date, of one country where it is given. */
export function leads(leader: LeaderEntity, date: string, country?: string): boolean {
  return officesAt(leader.roles, date).some(
    (role) => (country === undefined || role.country === country) && role.class.startsWith('head-of-'),
  );
}

/** Heads by country for one knowledge base; worked out once, since every article asks. */
const byKnowledge = new WeakMap<ReadonlyMap<string, Entity>, Map<string, LeaderEntity[]>>();

function headsOf(entities: ReadonlyMap<string, Entity>): Map<string, LeaderEntity[]> {
  const known = byKnowledge.get(entities);
  if (known) return known;
  const heads = new Map<string, LeaderEntity[]>();
  for (const entity of entities.values()) if (entity.entity === 'leader') addHead(heads, entity);
  byKnowledge.set(entities, heads);
  return heads;
}

function addHead(heads: Map<string, LeaderEntity[]>, leader: LeaderEntity): void {
  const countries = leader.roles
    .filter((role) => role.class.startsWith('head-of-'))
    .flatMap((role) => role.country ?? []);
  for (const country of new Set(countries)) heads.set(country, [...(heads.get(country) ?? []), leader]);
}
