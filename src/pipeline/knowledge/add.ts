import { stringify } from 'yaml';
import { type Entity, type Leader, leaderSchema, type Role } from '../../model/entity.ts';
import { slugify } from '../../model/slug.ts';
import { fold } from '../annotate/fold.ts';
import { nearest } from '../nearest.ts';
import type { Known } from './check/finding.ts';
import { checkKnowledge } from './check.ts';
import { classOfOffice } from './office.ts';

/** What a person says about a leader who is to be added. */
export interface LeaderAnswers {
  name: string;
  office: string;
  /** Id, name or ISO code of a country. */
  country?: string | undefined;
  /** Id, name or acronym of an organisation. */
  organisation?: string | undefined;
  from: string;
  until?: string | undefined;
  class?: string | undefined;
  wikidata?: string | undefined;
  shortName?: string | undefined;
  aliases?: readonly string[] | undefined;
  source: string;
}

/** A file to be written, or why not: one line each, what is wrong and how to mend it. */
export type Addition = { path: string; text: string } | { refusals: string[] };

/** Makes the file of a new leader, by the rules that all files are checked by; refuses whatever would clash. */
export function addLeader(answers: LeaderAnswers, known: readonly Known[]): Addition {
  const country = resolve(answers.country, known, isCountry);
  const organisation = resolve(answers.organisation, known, ({ entity }) => entity === 'organisation');
  const lost = [country, organisation].flatMap((each) => (each?.refusal ? [each.refusal] : []));
  if (lost.length > 0) return { refusals: lost };
  const parsed = leaderSchema.safeParse(leaderOf(answers, country?.found, organisation?.found));
  if (!parsed.success)
    return { refusals: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const added = place(parsed.data, country?.found, known);
  const refusals = checkKnowledge([...known, added])
    .filter(({ at }) => at === added)
    .map(({ reason, mend }) => `${reason}. ${mend}`);
  return refusals.length > 0 ? { refusals } : { path: added.path, text: toYaml(parsed.data) };
}

function leaderOf(answers: LeaderAnswers, country: Entity | undefined, organisation: Entity | undefined): unknown {
  const { name, shortName, wikidata, aliases, office, from, until, source } = answers;
  const role = {
    office,
    class: answers.class ?? classOfOffice(office, organisation !== undefined),
    country: country?.id,
    organisation: organisation?.id,
    from,
    until,
    source,
  };
  return defined({ name, shortName, wikidata, aliases: aliases ?? [], roles: [defined(role)] });
}

/** Where the file goes: the slug of the name, or with the year of the office where something else has that id. */
function place(leader: Leader, country: Entity | undefined, known: readonly Known[]): Known {
  const slug = slugify(leader.name);
  const taken = known.some(({ entity }) => entity.id === slug);
  const id = taken ? `${slug}-${leader.roles[0]?.from.slice(0, 4)}` : slug;
  const folder = (country?.entity === 'place' && country.iso2?.toLowerCase()) || 'international';
  return { entity: { entity: 'leader', id, ...leader }, path: `leaders/${folder}/${id}.yaml` };
}

interface Resolved {
  found?: Entity;
  refusal?: string;
}

function resolve(
  said: string | undefined,
  known: readonly Known[],
  fits: (entity: Entity) => boolean,
): Resolved | undefined {
  if (said === undefined) return undefined;
  const fitting = known.map(({ entity }) => entity).filter(fits);
  const found = fitting.find((entity) => namesOf(entity).some((name) => fold(name) === fold(said)));
  if (found) return { found };
  const near = nearest(said, fitting.flatMap(namesOf));
  return { refusal: `“${said}” is not known${near ? `; did you mean “${near}”?` : '. Give its id, name or code.'}` };
}

function namesOf(entity: Entity): string[] {
  const codes = entity.entity === 'place' ? [entity.iso2, entity.iso3] : [];
  const acronym = entity.entity === 'organisation' ? entity.acronym : undefined;
  return [entity.id, entity.name, ...entity.aliases, ...codes, acronym].filter((name) => name !== undefined);
}

function isCountry(entity: Entity): boolean {
  return entity.entity === 'place' && entity.kind === 'country';
}

function toYaml(leader: Leader): string {
  const { aliases, roles, ...rest } = leader;
  const shown = { ...rest, ...(aliases.length > 0 && { aliases }), roles: roles.map((role: Role) => role) };
  return stringify(shown, { lineWidth: 0, singleQuote: true });
}

/** Without the keys that have no value. */
function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
