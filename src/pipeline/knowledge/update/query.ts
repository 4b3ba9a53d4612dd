import type { Binding } from '../sparql.ts';

/** A tenure as Wikidata has it; dates as precise as it says (`2023-10-17`, `2023-10` or `2023`). */
export interface Tenure {
  person: string;
  office: string;
  from: string | undefined;
  until: string | undefined;
}

/** Somebody who bears a name and held an office: perhaps the one whose identifier is missing. */
export interface Namesake {
  name: string;
  person: string;
  office: string;
}

/** Query for the offices (P39, with P580 and P582) of some people. Deprecated statements are left out. */
export function tenuresQuery(people: readonly string[]): string {
  return `SELECT ?person ?office ?start ?startPrecision ?end ?endPrecision WHERE {
  VALUES ?person { ${people.map((id) => `wd:${id}`).join(' ')} }
  ?person p:P39 ?statement . ?statement ps:P39 ?position ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?position rdfs:label ?office . FILTER(LANG(?office) = "en")
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
}`;
}

/** Query for the people (P31 Q5) who bear a name in English, and their offices. */
export function namesakesQuery(names: readonly string[]): string {
  return `SELECT ?name ?person ?office WHERE {
  VALUES ?name { ${names.map((name) => `${JSON.stringify(name)}@en`).join(' ')} }
  ?person rdfs:label ?name ; wdt:P31 wd:Q5 ; wdt:P39 ?position .
  ?position rdfs:label ?office . FILTER(LANG(?office) = "en")
}`;
}

/** Reads the answer to `tenuresQuery`; rows without a person or office are skipped. */
export function readTenures(bindings: readonly Binding[]): Tenure[] {
  return bindings.flatMap(({ person, office, start, startPrecision, end, endPrecision }) =>
    person && office
      ? [{ person: itemOf(person), office, from: dateOf(start, startPrecision), until: dateOf(end, endPrecision) }]
      : [],
  );
}

/** Reads the answer to `namesakesQuery`. */
export function readNamesakes(bindings: readonly Binding[]): Namesake[] {
  return bindings.flatMap(({ name, person, office }) =>
    name && person && office ? [{ name, person: itemOf(person), office }] : [],
  );
}

/** `Q7747` of `http://www.wikidata.org/entity/Q7747`. */
function itemOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Length of the date for Wikidata's precisions: 9 is a year, 10 a month, 11 a day; coarser ones are no date for us. */
const lengths: Readonly<Record<string, number>> = { 9: 4, 10: 7, 11: 10 };

function dateOf(time: string | undefined, precision = '11'): string | undefined {
  const length = lengths[precision];
  return time !== undefined && length !== undefined && /^\d{4}-\d\d-\d\d/.test(time)
    ? time.slice(0, length)
    : undefined;
}
