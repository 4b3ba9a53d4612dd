import type { Entity } from '../../../model/entity.ts';
import { slugify } from '../../../model/slug.ts';
import { nearest } from '../../nearest.ts';
import type { Finding, Known } from './finding.ts';

interface Reference {
  keys: readonly (string | number)[];
  id: string | undefined;
  /** What it has to be, for the message and as a test. */
  wanted: 'country' | 'place' | 'organisation' | 'topic';
}

/** Whatever an entity refers to exists and is of the right kind; broader topics do not run in a circle. */
export function checkReferences(known: readonly Known[]): Finding[] {
  const byId = new Map(known.map(({ entity, path }) => [entity.id, { entity, path }]));
  return known.flatMap((at) => [
    ...referencesOf(at.entity).flatMap((reference) => missing(at, reference, byId)),
    ...circle(at, byId),
  ]);
}

function referencesOf(entity: Entity): Reference[] {
  if (entity.entity === 'leader')
    return [{ keys: ['party'], id: entity.party, wanted: 'organisation' }, ...entity.roles.flatMap(roleReferences)];
  if (entity.entity === 'topic') return [{ keys: ['broader'], id: entity.broader, wanted: 'topic' }];
  if (entity.entity === 'organisation') {
    return [
      { keys: ['country'], id: entity.country, wanted: 'country' },
      { keys: ['standsFor', 'country'], id: entity.standsFor?.country, wanted: 'country' },
      { keys: ['standsFor', 'organisation'], id: entity.standsFor?.organisation, wanted: 'organisation' },
    ];
  }
  if (entity.entity !== 'place') return [];
  const named = entity.capital !== undefined && entity.capital !== slugify(entity.capital);
  return [
    { keys: ['country'], id: entity.country, wanted: 'country' },
    { keys: ['region'], id: entity.region, wanted: 'place' },
    { keys: ['capital'], id: named ? undefined : entity.capital, wanted: 'place' },
  ];
}

function roleReferences(
  role: { country?: string | undefined; region?: string | undefined; organisation?: string | undefined },
  n: number,
): Reference[] {
  return [
    { keys: ['roles', n, 'country'], id: role.country, wanted: 'country' },
    { keys: ['roles', n, 'region'], id: role.region, wanted: 'place' },
    { keys: ['roles', n, 'organisation'], id: role.organisation, wanted: 'organisation' },
  ];
}

function missing(at: Known, { keys, id, wanted }: Reference, byId: ReadonlyMap<string, Known>): Finding[] {
  if (id === undefined) return [];
  const found = byId.get(id);
  if (found && isA(found.entity, wanted)) return [];
  const where = keys.filter((key) => typeof key === 'string').join('.');
  const reason = found
    ? `\`${where}: ${id}\` in ${at.path} is not a ${wanted}: ${found.path}`
    : `\`${where}: ${id}\` in ${at.path} is the id of no file${meant(id, wanted, byId)}`;
  const mend = `Give the id of a ${wanted} (the bare name of its file), or add that file first.`;
  return [{ at, keys, rule: 'reference', reason, mend }];
}

function isA(entity: Entity, wanted: Reference['wanted']): boolean {
  return wanted === 'country' ? entity.entity === 'place' && entity.kind === 'country' : entity.entity === wanted;
}

function meant(id: string, wanted: Reference['wanted'], byId: ReadonlyMap<string, Known>): string {
  const fitting = [...byId.values()].filter(({ entity }) => isA(entity, wanted)).map(({ entity }) => entity.id);
  const near = nearest(id, fitting);
  return near ? `; did you mean \`${near}\`?` : '';
}

function circle(at: Known, byId: ReadonlyMap<string, Known>): Finding[] {
  const seen = new Set<string>();
  for (let id: string | undefined = at.entity.id; id !== undefined; id = broaderOf(byId.get(id))) {
    if (seen.has(id)) return id === at.entity.id ? [inCircle(at, [...seen], byId)] : [];
    seen.add(id);
  }
  return [];
}

function broaderOf(known: Known | undefined): string | undefined {
  return known?.entity.entity === 'topic' ? known.entity.broader : undefined;
}

function inCircle(at: Known, ids: readonly string[], byId: ReadonlyMap<string, Known>): Finding {
  const paths = ids.map((id) => byId.get(id)?.path ?? id).join(' → ');
  const reason = `The broader topics run in a circle: ${paths}`;
  return { at, keys: ['broader'], rule: 'circle', reason, mend: 'Take `broader` out of one of them.' };
}
