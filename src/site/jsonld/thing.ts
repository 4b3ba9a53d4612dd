import type { Organization, Person, Place, Thing } from 'schema-dts';
import type { Entity } from '../../model/entity.ts';
import { pathOf } from '../corpus.ts';
import type { Addresses } from '../export/addresses.ts';
import { wikidataUrl } from '../wikidata.ts';

/** An entity as another page’s description names it; its own page says more. */
export function thingOf(entity: Entity, { page }: Addresses): Thing & object {
  return { '@type': types[entity.entity], ...common(entity), url: page(pathOf(entity)) };
}

/** A country that the site knows, whether or not it has a page. */
export function placeNamed(name: string): Place & object {
  return { '@type': 'Place', name };
}

/** Whoever published an article: the outlet’s or organisation’s name, and its home page. */
export function publisherOf(entity: Entity): Organization {
  const homepage = 'homepage' in entity ? entity.homepage : undefined;
  return { '@type': 'Organization', ...common(entity), ...(homepage && { url: homepage }) };
}

/** A leader as a participant: the node is described on the leader’s own page. */
export function personOf(entity: Entity, addresses: Addresses): Person {
  const path = pathOf(entity);
  return { '@type': 'Person', '@id': personId(path, addresses), ...common(entity), url: addresses.page(path) };
}

const types = {
  leader: 'Person',
  organisation: 'Organization',
  place: 'Place',
  topic: 'Thing',
  outlet: 'Organization',
} as const;

function common({ name, wikidata }: Entity) {
  return { name, ...(wikidata && { sameAs: wikidataUrl(wikidata) }) };
}

/** The node that a leader is in every description on the site. */
function personId(path: string, { page }: Addresses): string {
  return page(path, 'person');
}
