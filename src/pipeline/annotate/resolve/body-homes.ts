import type { Organisation } from '../../../model/entity.ts';
import { formOf } from '../compile/form.ts';
import { isOffice } from '../compile/sense.ts';
import { lookup } from '../compile/trie.ts';
import type { NameIndex } from '../compile.ts';

type Body = Organisation & { id: string };

/** Ids of what a body can be of: its country, its holders', and those in its name. */
export function homesOfBody(index: NameIndex, body: Body): readonly string[] {
  return homesKept(index, body).ids;
}

/** The countries that a party, an agency, an army, an armed group or a central bank is of; none for other bodies, which work anywhere. */
export function countriesOfBody(index: NameIndex, body: Body): readonly string[] {
  return homesKept(index, body).countries;
}

interface Homes {
  index: NameIndex;
  ids: readonly string[];
  countries: readonly string[];
}

function homesKept(index: NameIndex, body: Body): Homes {
  const known = kept.get(body);
  if (known?.index === index) return known;
  const ids = [
    body.country ?? body.standsFor?.country ?? '',
    ...(index.homes.get(body.id) ?? []),
    ...homesInName(index, body.name),
  ];
  const countries = national.has(body.kind) ? [...new Set(ids)].filter((id) => isCountry(index, id)) : [];
  const homes = { index, ids, countries };
  kept.set(body, homes);
  return homes;
}

/** The homes of a body are asked for again and again, and always in the same knowledge. */
const kept = new WeakMap<Organisation, Homes>();

const national = new Set<Organisation['kind']>([
  'party',
  'agency',
  'court',
  'military',
  'central-bank',
  'armed-group',
  'seat-of-power',
]);

function isCountry({ entities }: NameIndex, id: string): boolean {
  const home = entities.get(id);
  return home?.entity === 'place' && home.kind === 'country';
}

/** Whether one of the homes is counted, and a share-th part as often as any other at least. */
export function isChief(homes: readonly string[], share: number, counts: ReadonlyMap<string, number>): boolean {
  const most = Math.max(0, ...counts.values());
  return homes.some((id) => share * (counts.get(id) ?? 0) >= most && counts.has(id));
}

/** What an organisation's full name starts with, ends with or has in brackets: Liberal Party of Canada, Labour Party (United Kingdom). */
function homesInName(index: NameIndex, name: string): string[] {
  const bracket = /\((.+)\)/.exec(name)?.[1];
  const words = formOf(bracket ?? name).words.filter((word) => word !== 'the');
  const starts = bracket ? [words] : [words.slice(0, 1), words.slice(0, 2), words.slice(words.lastIndexOf('of') + 1)];
  return starts
    .flatMap((start) => lookup(index.trie, start))
    .flatMap((sense) => (isOffice(sense) || sense.naming === 'short' ? [] : [sense.entity.id]));
}
