import type { Entity } from '../../../model/entity.ts';
import { fold } from '../fold.ts';
import { formOf } from './form.ts';
import type { Surface } from './leaders.ts';
import type { Naming } from './sense.ts';
import { inBothSpellings } from './spellings.ts';

/** Surface forms of a place: its names, and for a country its demonyms and their plurals. */
export function placeSurfaces(place: Extract<Entity, { entity: 'place' }>): Surface[] {
  const demonyms = new Set(place.demonyms);
  const names = [place.name, place.officialName, ...place.aliases, ...(place.ambiguous ?? [])]
    .filter((name) => name && !demonyms.has(name))
    .flatMap((name) => (name?.startsWith('St. ') ? [name, name.replace('.', '')] : [name]));
  return [
    ...names.flatMap((name) => surface(name, naming(name))),
    ...withPlurals(place.demonyms).flatMap((name) => surface(name, isAcronym(name) ? 'acronym' : 'demonym')),
  ];
}

/** Surface forms of an organisation or outlet: names, and acronyms, which are told by their capitals. */
export function organisationSurfaces(entity: Extract<Entity, { entity: 'organisation' | 'outlet' }>): Surface[] {
  const acronym = entity.entity === 'organisation' ? entity.acronym : entity.abbreviation;
  const names = [entity.name, ...shortened(entity), ...entity.aliases, ...(entity.ambiguous ?? [])].flatMap(
    inBothSpellings,
  );
  return [...names, acronym].flatMap((name) => [...surface(name, naming(name)), ...variants(name)]);
}

/** Fars News, of the Fars News Agency. */
function shortened({ name }: Entity): string[] {
  return name.endsWith(' News Agency') ? [name.slice(0, -' Agency'.length)] : [];
}

/** Surface forms of a topic: its terms and their plurals. Its name is a term only where the file says so. */
export function topicSurfaces(topic: Extract<Entity, { entity: 'topic' }>): Surface[] {
  const terms = [...topic.terms, ...topic.aliases, ...(topic.ambiguous ?? [])];
  return [...new Set(terms)].flatMap((term) => [...surface(term, 'term'), ...plural(term)]);
}

/** al-Shabaab is Al Shabaab too. */
function variants(name = ''): Surface[] {
  const { words, particle } = formOf(name);
  return particle ? [{ words: [fold(name.slice(0, 2)), ...words], particle: false, naming: 'name' }] : [];
}

function surface(written: string | undefined, how: Naming): Surface[] {
  if (!written) return [];
  const form = formOf(written.replace(/^the /i, ''));
  if (form.words.length === 0) return [];
  return [
    {
      ...form,
      naming: how,
      the: written.startsWith('The '),
      ...(how === 'name' && /^[a-z]|^[A-Za-z]*[a-z][A-Z]\w*$/.test(written) && !form.particle && { exact: written }),
    },
  ];
}

/** American Samoans, Somalians: the plurals that follow from a demonym. */
function withPlurals(demonyms: readonly string[]): string[] {
  const plurals = demonyms.filter((name) => /(?:an|er|i)$/.test(name)).map((name) => `${name}s`);
  return [...new Set([...demonyms, ...plurals])];
}

function naming(name: string | undefined): Naming {
  return isAcronym(name) ? 'acronym' : 'name';
}

function isAcronym(name: string | undefined): boolean {
  return name !== undefined && /^[A-Z][A-Z.&-]*[A-Z.]\d*$/.test(name);
}

function plural(term: string): Surface[] {
  const { words } = formOf(term);
  const last = words.at(-1) ?? '';
  if (!/^[a-z]{3,}$/.test(last) || last.endsWith('s') || /(?:ing|ed|ly)$/.test(last)) return [];
  const ending = /(?:ch|sh|x|z)$/.test(last) ? 'es' : 's';
  const many = /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : last + ending;
  return [{ words: [...words.slice(0, -1), many], particle: false, naming: 'term' }];
}
