import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, type Desk, sensesOf } from '../desk.ts';
import { federalStates } from '../lexicon/states.ts';
import type { Candidate } from '../match.ts';

/** Id of the country that stands after the name and a comma (`Tripoli, Lebanon`; `Paris, Texas`); null for none. */
export function countryAfterComma(desk: Desk, last: number): string | null {
  const { tokens } = desk;
  if (tokens.folded[last] !== ',') return null;
  const one = tokens.folded[last + 1] ?? '';
  const two = `${one} ${tokens.folded[last + 2] ?? ''}`;
  const state = federalStates.get(two) ?? federalStates.get(one);
  if (state) return state;
  const next = candidateFrom(desk, last + 1);
  const countries = next
    ? sensesOf(next, 'place').filter(({ entity, naming }) => entity.kind === 'country' && naming !== 'demonym')
    : [];
  return countries.length === 1 ? (countries[0]?.entity.id ?? null) : null;
}

/** Whether the text puts the place elsewhere, or means a federal state that shares a country's name. */
export function isRuledOut(desk: Desk, candidate: Candidate, { entity, naming }: NamedSense): boolean {
  if (entity.entity !== 'place' || naming === 'demonym') return false;
  if (entity.kind === 'country') return isNamesakeState(desk, candidate, entity.id);
  const after = countryAfterComma(desk, candidate.last);
  return (
    after !== null &&
    entity.kind !== 'region' &&
    after !== entity.country &&
    after !== entity.id &&
    !isList(desk, candidate)
  );
}

/** `Paris, London and Berlin`, `in Moscow, Russia and Ukraine agreed`: a comma of a list says nothing of where. */
function isList({ tokens }: Desk, { last }: Candidate): boolean {
  const after = tokens.folded[last + 2] ?? '';
  return after === 'and' || after === 'or';
}

/** Georgia: a state of the US where the article says so, or where it speaks of the US and of nothing near the country. */
function isNamesakeState(desk: Desk, { first }: Candidate, id: string): boolean {
  if (id !== 'georgia') return false;
  if (desk.tokens.folded[first - 1] === ',') return true;
  return !neighboursOfGeorgia.some((country) => desk.countries.has(country)) && desk.countries.has('united-states');
}

const neighboursOfGeorgia = ['russia', 'armenia', 'azerbaijan', 'ukraine', 'moldova', 'turkey'];
