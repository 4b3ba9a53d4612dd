import type { Organisation } from '../../../model/entity.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { opensPair } from './opened-body.ts';

/** A body that an ambiguous name may mean. */
export interface Body {
  /** Ids of what it can be of. */
  homes: readonly string[];
  /** Parties and armies, unlike chambers, are the same in each part of a country (`Louisiana National Guard`). */
  hasBranches: boolean;
}

/**
 * What the words beside a name say of whose it is: its own home (`France’s Socialists`), something else (`Peru’s
 * Congress`, `the Texas Senate`, `Senate of Virginia`, `the state Senate`), or nothing.
 */
export function ownerBeside(desk: Desk, candidate: Candidate, body: Body): 'home' | 'other' | 'none' {
  const { first, last } = candidate;
  if (!body.hasBranches && (isOfState(desk, first) || isOfUnknown(desk, last))) return 'other';
  const { tokens } = desk;
  const after = wordAt(tokens, last + 1) === 'the' ? last + 2 : last + 1;
  const whole = wordAt(tokens, last) === 'of' ? candidateFrom(desk, after) : undefined;
  if (whole && sensesOf(whole, 'organisation').some(({ entity }) => isHome(entity, body))) return 'home'; // of the UN
  const owners = [ownerBefore(desk, first), whole];
  const places = owners.map((owner) => (owner ? sensesOf(owner, 'place') : [])).filter((senses) => senses.length > 0);
  if (places.length === 0) return 'none';
  const isOwn = contests.has(wordAt(tokens, last)) ? isPartOfHome : isHome;
  return places.every((senses) => senses.some(({ entity }) => isOwn(entity, body))) ? 'home' : 'other';
}

/**
 * Whether the short name of a body of nations is that of a country's own here: `Russia’s Security Council`, `the Virginia
 * General Assembly`; but `Russia’s Security Council veto`.
 */
export function isNationalNamesake(
  desk: Desk,
  { first, last }: Candidate,
  { kind, name }: { kind: string; name: string },
): boolean {
  const isSociety = kind === 'ngo' && opensPair(desk, first); // the Spanish Red Cross
  const isShort = kind.startsWith('igo') && last - first > 1 && last - first < name.split(' ').length;
  if (!isSociety && !isShort) return false;
  const owner = ownerBefore(desk, first);
  return owner !== undefined && sensesOf(owner, 'place').length > 0 && !shares.has(wordAt(desk.tokens, last));
}

/** Whether the word of another country stands before what is one country's own body: the `German Federal Security Service`. */
export function isOfAnotherCountry(desk: Desk, { first, last }: Candidate, { kind, country }: Organisation): boolean {
  if (country === undefined || last - first < 2 || !nationals.has(kind)) return false;
  const owner = ownerBefore(desk, first);
  const countries = owner ? sensesOf(owner, 'place').filter(({ entity }) => entity.kind === 'country') : [];
  return countries.length > 0 && countries.every(({ entity }) => entity.id !== country);
}

const nationals = new Set<Organisation['kind']>(['agency', 'court', 'military', 'central-bank']);

/** What stands before a name, with or without a possessive: `Russia’s`, `the Russian`. */
function ownerBefore(desk: Desk, first: number): Candidate | undefined {
  return candidateTo(desk, has(desk.tokens, first - 1, flag.possessive) ? first - 1 : first);
}

interface Owner {
  id: string;
  country?: string | undefined;
  kind: string;
}

/** What a state has in a body of nations. */
const shares = new Set(
  'veto vetoes vote votes seat seats member membership presidency resolution bid ambassador'.split(' '),
);

/** Its home, or the capital of it (`Tehran’s Majlis`). */
function isHome({ id, country, kind }: Owner, { homes, hasBranches }: Body): boolean {
  return (
    homes.includes(id) || ((hasBranches || kind === 'capital') && country !== undefined && homes.includes(country))
  );
}

/** `the Ohio Senate race`, `Illinois’s House seats`: what a state votes on for its country's chamber. */
const contests = new Set(
  'race races seat seats primary primaries contest contests runoff candidate candidates nominee nominees hopeful hopefuls'.split(
    ' ',
  ),
);

function isPartOfHome({ id, country }: Owner, { homes }: Body): boolean {
  return homes.includes(id) || (country !== undefined && homes.includes(country));
}

/** `the Supreme Court of Cassation`, `the Congress of People’s Deputies`: the capitals behind `of` are of a longer name. */
function isOfUnknown(desk: Desk, last: number): boolean {
  const { tokens } = desk;
  if (wordAt(tokens, last) !== 'of' || !has(tokens, last + 1, flag.capitalised)) return false;
  return candidateFrom(desk, last + 1) === undefined;
}

/** `the state Senate`, `the state’s Supreme Court`. */
function isOfState({ tokens }: Desk, first: number): boolean {
  const end = has(tokens, first - 1, flag.possessive) ? first - 2 : first - 1;
  return wordAt(tokens, end) === 'state' && !has(tokens, end, flag.capitalised);
}
