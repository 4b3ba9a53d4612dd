import { heldInYears, isCandidacy, yearsOf } from '../../model/office.ts';
import type { LeaderEntity } from '../annotate/compile/leaders.ts';
import { type Gender, genderOfName } from '../annotate/gender.ts';
import { mentionAt } from './mentions.ts';
import type { NamedSource } from './named.ts';
import { isCandidate, isDescribing, isOutsider, officeAt } from './office-nouns.ts';
import { isCapital, type Passage, wordAt, wordTest } from './passage.ts';
import { inhabitedRegion, regionIn, regionOf } from './region.ts';

/** What a noun phrase such as "the former Florida governor" says of the person whom it means. */
export interface Description {
  noun: string;
  /** Whether it says "former". */
  former: boolean;
  /** Titles of the offices that the words can mean; null where they speak of none. */
  office: RegExp | null;
  /** Id of the state or city. */
  region: string | null;
  party: 'democratic' | 'republican' | null;
  gender: Gender | null;
  /** Whether it speaks of somebody who stands for election. */
  candidate: boolean;
  /** Whether it speaks of somebody who held no office before. */
  outsider: boolean;
}

/** Whether a source is "the" and a noun that can describe a politician. */
export function isDescription(passage: Passage, source: NamedSource): boolean {
  if (wordAt(passage, source.from) !== 'the' || isNamed(passage, source)) return false;
  return isDescribing(passage, source.head) || isInhabitant(passage, source.head);
}

/** "the interior minister, *Panagiotis Kouroumplis*": a name tells who it is, known or not. */
function isNamed(passage: Passage, { head, to }: NamedSource): boolean {
  const name = wordAt(passage, head + 1) === ',' ? head + 2 : head + 1;
  return name < to && isCapital(passage, name);
}

/** What the words of a description tell. */
export function describe(passage: Passage, source: NamedSource): Description {
  const noun = wordAt(passage, source.head);
  return {
    noun,
    former: isFormer(passage, source),
    office: officeAt(passage, source.head),
    region: isOutsider(passage, source.head) ? null : regionIn(passage, source),
    party: partyIn(passage, source),
    gender: /wom[ae]n$|^lady$/.test(noun) ? 'female' : /(?:^|[a-z])m[ae]n$/.test(noun) ? 'male' : null,
    candidate: isCandidate(passage, source.head),
    outsider: isOutsider(passage, source.head),
  };
}

/** Whether nothing that is known of a person speaks against a description. */
export function suits(passage: Passage, person: LeaderEntity, told: Description): boolean {
  const { entities, period } = passage.doc;
  if (told.gender !== null && genderOfName(person.name) === opposite[told.gender]) return false;
  if (told.party !== null && !belongs(person, told.party)) return false;
  const { office, region } = told;
  if (office === null && region === null) return true;
  return person.roles.some(
    (role) =>
      (period === null || role.from <= period.to) &&
      (office === null || (office.test(role.office) && !isCandidacy(role))) &&
      (region === null || regionOf(role, entities) === region),
  );
}

/** Whether a person held no office before a date; nobody where the date is not known. */
export function isNewcomer({ roles }: LeaderEntity, date: string | null): boolean {
  return date !== null && !roles.some((role) => role.from <= date && !isCandidacy(role));
}

/** Whether a person holds the office that a description speaks of, at a date as precise as the year. */
export function holdsNow({ roles }: LeaderEntity, { office }: Description, date: string): boolean {
  const years = yearsOf({ from: date, to: date });
  return roles.some((role) => office?.test(role.office) === true && !isCandidacy(role) && heldInYears(role, years));
}

function isFormer(passage: Passage, { from, head }: NamedSource): boolean {
  for (let i = from; i < head; i++) if (/^(former|ex|onetime)$/.test(wordAt(passage, i))) return true;
  return false;
}

/** Whether a person stands for election in the year of a date; in any year where the date is not known. */
export function stands({ roles }: LeaderEntity, date: string | null): boolean {
  const years = date === null ? null : yearsOf({ from: date, to: date });
  return roles.some((role) => isCandidacy(role) && (years === null || heldInYears(role, years)));
}

const opposite = { male: 'female', female: 'male' } as const;

/** Of a person without a known party an office in the United States has to do. */
function belongs({ party, roles }: LeaderEntity, told: 'democratic' | 'republican'): boolean {
  if (party !== undefined) return party.startsWith(told);
  return roles.some(({ country }) => country === 'united-states');
}

function partyIn(passage: Passage, { from, to }: NamedSource): Description['party'] {
  for (let i = from; i < to; i++) {
    if (isRepublican(passage, i)) return 'republican';
    if (isDemocratic(passage, i)) return 'democratic';
  }
  return null;
}

const isRepublican = wordTest(/^(republican|gop)$/);
const isDemocratic = wordTest(/^democrat(ic)?$/);

/** "the Texan": a noun for who lives in a state. */
function isInhabitant(passage: Passage, head: number): boolean {
  if (!isCapital(passage, head)) return false;
  if (inhabitedRegion(passage, head) !== null) return true;
  const entity = passage.doc.entities.get(mentionAt(passage, head)?.entity ?? '');
  return entity?.entity === 'place' && entity.kind === 'region';
}
