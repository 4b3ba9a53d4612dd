import { isOffice, kindBit } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { homesOfBody, isChief } from './body-homes.ts';
import { homesLed } from './led.ts';

/**
 * Where an article names no country and no leader, bodies of one country speak for one another: `The House voted … the
 * Senate will`, `Republicans and Democrats`. Parties that are called by their creed do not: every country has Socialists
 * and Communists.
 */
export function isAmongCompatriots(desk: Desk, homes: readonly string[]): boolean {
  if (desk.countries.size > 0 || homesLed(desk).size > 0) return false;
  desk.sisters ??= countSisters(desk);
  return homes.some((home) => (desk.sisters?.get(home) ?? 0) > 1) && isChief(homes, 1, desk.sisters);
}

/** How many different names of bodies of each home the article has; none where all of them are parties of a common creed. */
function countSisters(desk: Desk): ReadonlyMap<string, number> {
  const named = new Map<string, Set<string>>();
  let own = 0;
  for (const { kinds, senses, first } of desk.candidates) {
    if ((kinds & kindBit.named) === 0 || !has(desk.tokens, first, flag.capitalised)) continue;
    const bodies = senses.flatMap((one) =>
      !isOffice(one) && one.entity.entity === 'organisation' ? [one.entity] : [],
    );
    if (bodies.length < senses.length) continue;
    if (bodies.some(({ kind }) => kind !== 'party') || !everywhere.has(wordAt(desk.tokens, first))) own++;
    for (const home of new Set(bodies.flatMap((body) => homesOfBody(desk.index, body))))
      named.set(home, (named.get(home) ?? new Set()).add(wordAt(desk.tokens, first)));
  }
  const counts = new Map([...named].map(([home, words]) => [home, words.size]));
  counts.delete('');
  return own > 0 ? counts : new Map();
}

/** Creeds that parties of very many countries are called by. */
const everywhere = new Set(
  `socialist socialists communist communists liberal liberals green greens conservative conservatives nationalist nationalists
   labour labor social christian people's radical radicals progressive progressives centre center`.split(/\s+/),
);
