import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, type Desk, isCovered, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has } from '../tokens.ts';
import { countryOf } from './after-comma.ts';
import { homesOfBody } from './body-homes.ts';
import { homesLed } from './led.ts';

/** What one of the senses that are left must be like. */
export type Test = (sense: NamedSense, senses: readonly NamedSense[]) => boolean;

/** `The Korean president, reinstated by the Constitutional Court`: that of the one country named before it in the sentence. */
export function isNamedBefore(desk: Desk, { first }: Candidate): Test {
  let named: ReadonlySet<string> | undefined; // looked for where there is a body: most names of several senses are towns'
  let homes: ReadonlySet<string> | undefined;
  return ({ entity }, senses) => {
    if (entity.entity !== 'organisation') return false;
    named ??= countriesBefore(desk, first);
    const countries = named;
    homes ??= new Set(senses.flatMap((one) => homesHere(desk, one, countries)));
    return homes.size === 1 && homesOfBody(desk.index, entity).some((home) => countries.has(home));
  };
}

/** The countries that the sentence names, or names places of, before a token. */
function countriesBefore(desk: Desk, token: number): ReadonlySet<string> {
  const countries = new Set<string>();
  for (let i = token - 1; i > token - longestReach && !has(desk.tokens, i + 1, flag.sentenceStart); i--) {
    const owner = has(desk.tokens, i, flag.capitalised) ? candidateFrom(desk, i) : undefined;
    if (owner && !isCovered(desk, owner)) for (const sense of sensesOf(owner, 'place')) countries.add(countryOf(sense));
  }
  return countries;
}

/** The homes of a body that are among some countries. */
function homesHere({ index }: Desk, { entity }: NamedSense, countries: ReadonlySet<string>): string[] {
  return entity.entity === 'organisation' ? homesOfBody(index, entity).filter((home) => countries.has(home)) : [];
}

/** Tokens that such a country may stand before the name. */
const longestReach = 30;

/** Of several bodies of one name, that of the country which the article names most often: in news of Brazil, its Senate. */
export function isMostNamed(desk: Desk, senses: readonly NamedSense[]): Test {
  const times = ({ entity }: NamedSense) =>
    entity.entity === 'organisation'
      ? Math.max(...homesOfBody(desk.index, entity).map((home) => timesNamed(desk, home)))
      : 0;
  const most = Math.max(...senses.map(times));
  return (sense) => times(sense) === most;
}

/** How often the article names a country, be it by those who lead or led it. */
function timesNamed(desk: Desk, home: string): number {
  return (desk.countries.get(home) ?? 0) + (homesLed(desk).get(home) ?? 0);
}
