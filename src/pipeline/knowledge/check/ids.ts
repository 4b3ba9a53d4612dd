import { slugify } from '../../../model/slug.ts';
import type { Finding, Known } from './finding.ts';

/** A file's bare name is an id: the slug of the entity's name, or its longer form on a clash; no two files share one. */
export function checkIds(known: readonly Known[]): Finding[] {
  const first = new Map<string, Known>();
  const codes = codesOf(known);
  return known.flatMap((at): Finding[] => {
    const other = first.get(at.entity.id);
    if (!other) first.set(at.entity.id, at);
    return [...(other ? [sameId(at, other)] : []), ...wrongName(at), ...wrongFolder(at, codes)];
  });
}

function sameId(at: Known, other: Known): Finding {
  const { id } = at.entity;
  return {
    at,
    keys: [],
    rule: 'duplicate-id',
    reason: `The id \`${id}\` is taken by ${other.path}; ${at.path} cannot bear it too`,
    mend: `Rename the newer of the two files: ${formsOf(at).slice(1).join(' or ') || 'give it a longer name'}.`,
  };
}

function wrongName(at: Known): Finding[] {
  const forms = formsOf(at);
  if (forms.includes(at.entity.id)) return [];
  const reason = `\`${at.path}\` is called after an id that does not come from its name “${at.entity.name}”`;
  return [{ at, keys: ['name'], rule: 'id', reason, mend: `Rename the file to ${forms.join(' or ')}.` }];
}

/** The ids that an entity may have: the slug of its name, then the form for a clash. */
function formsOf({ entity }: Known): string[] {
  const slug = slugify(entity.name);
  if (entity.entity === 'leader')
    return [slug, ...[...new Set(entity.roles.map(firstYear))].map((y) => `${slug}-${y}`)];
  if (entity.entity === 'place') return entity.country ? [slug, `${slug}-${entity.country}`] : [slug];
  return [slug, `${slug}-${entity.entity}`];
}

function firstYear(role: { from: string }): string {
  return role.from.slice(0, 4);
}

/** Leaders and places lie in the folder of a country of theirs, by its ISO code, or in `international`. */
function wrongFolder(at: Known, codes: ReadonlyMap<string, string>): Finding[] {
  const { entity, path } = at;
  if (entity.entity !== 'leader' && entity.entity !== 'place') return [];
  const own =
    entity.entity === 'place' ? [ownCode(at, codes)] : entity.roles.map(({ country }) => codes.get(country ?? ''));
  const allowed = [...new Set(own.filter((code) => code !== undefined))];
  const folder = path.split('/').at(-2) ?? '';
  if (allowed.includes(folder) || (allowed.length === 0 && folder === 'international')) return [];
  const right = `${path.split('/')[0]}/${allowed[0] ?? 'international'}/${entity.id}.yaml`;
  return [
    { at, keys: [], rule: 'folder', reason: `${path} lies in the folder \`${folder}\``, mend: `Move it to ${right}.` },
  ];
}

function ownCode({ entity }: Known, codes: ReadonlyMap<string, string>): string | undefined {
  if (entity.entity !== 'place') return undefined;
  return entity.kind === 'country' ? entity.iso2?.toLowerCase() : codes.get(entity.country ?? '');
}

/** Folder of each country, by the country's id. */
function codesOf(known: readonly Known[]): Map<string, string> {
  return new Map(
    known.flatMap(({ entity }): [string, string][] =>
      entity.entity === 'place' && entity.iso2 ? [[entity.id, entity.iso2.toLowerCase()]] : [],
    ),
  );
}
