import { formOf } from '../compile/form.ts';
import type { NamedSense } from '../compile/sense.ts';
import { isOffice } from '../compile/sense.ts';
import { lookup } from '../compile/trie.ts';
import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore } from '../neighbours.ts';
import { wordAt } from '../tokens.ts';
import { ownerBeside } from './body-owner.ts';

/** Whether the article speaks for one sense of an ambiguous name: by a plainer name of the same thing, or by its home. */
export function isSupported(desk: Desk, candidate: Candidate, sense: NamedSense): boolean {
  const { entity } = sense;
  if (entity.entity === 'place') return desk.countries.has(entity.id) || isOnlyCountry(desk, candidate, sense);
  if (entity.entity !== 'organisation') return desk.countries.has(entity.id);
  const homes = [
    entity.country ?? entity.standsFor?.country ?? '',
    ...(desk.index.homes.get(entity.id) ?? []),
    ...homesOf(desk, entity.name),
  ];
  const beside = ownerBeside(desk, candidate, { homes, isParty: entity.kind === 'party' });
  if (beside !== 'none') return beside === 'home';
  if (isOfGroup(desk, candidate)) return false;
  if (desk.countries.has(entity.id)) return true;
  if (sense.naming === 'acronym' && !entity.country) return false;
  const most = Math.max(0, ...desk.countries.values());
  const share = entity.kind === 'military' ? 1 : 2; // every country has an army
  return homes.some((id) => share * (desk.countries.get(id) ?? 0) >= most && desk.countries.has(id));
}

/** `the Greens` where the article speaks of the European Parliament: the group there. */
function isOfGroup({ tokens, countries }: Desk, { last }: Candidate): boolean {
  return groups.has(wordAt(tokens, last - 1)) && countries.has('european-parliament');
}

/** What the groups of the European Parliament share with the parties of its members. */
const groups = new Set(['greens', 'socialists', 'liberals']);

/** Georgia is the country where the article speaks of none of the others' homes, Chad where nobody in it is called so. */
function isOnlyCountry(desk: Desk, candidate: Candidate, { entity, naming }: NamedSense): boolean {
  if (naming === 'acronym' || entity.entity !== 'place' || isSomebodysName(desk, candidate)) return false;
  return !rivalHomes(candidate, entity.id).some((id) => desk.countries.has(id));
}

/** Whether somebody in the article bears the name (`Jordan Henderson`): then it means that person when it stands alone. */
function isSomebodysName(desk: Desk, { senses }: Candidate): boolean {
  const places = desk.candidates.filter((one) => one.senses === senses);
  return places.some(({ first, last }) => nameBefore(desk, first) || nameAfter(desk, last));
}

/** Countries that the other senses of a name lie in: Georgia in the United States. */
function rivalHomes({ senses }: Candidate, id: string): string[] {
  return senses.flatMap((sense) => {
    if (isOffice(sense) || sense.entity.id === id || sense.entity.entity !== 'place') return [];
    return [sense.entity.country ?? sense.entity.id];
  });
}

/** What an organisation's full name starts with, ends with or has in brackets: Liberal Party of Canada, Labour Party (United Kingdom). */
function homesOf({ index }: Desk, name: string): string[] {
  const bracket = /\((.+)\)/.exec(name)?.[1];
  const words = formOf(bracket ?? name).words.filter((word) => word !== 'the');
  const starts = bracket ? [words] : [words.slice(0, 1), words.slice(0, 2), words.slice(words.lastIndexOf('of') + 1)];
  return starts
    .flatMap((start) => lookup(index.trie, start))
    .flatMap((sense) => (isOffice(sense) || sense.naming === 'short' ? [] : [sense.entity.id]));
}
