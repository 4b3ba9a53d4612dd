import type { Occupation, Person, ProfilePage, Role } from 'schema-dts';
import type { Role as Office } from '../../model/entity.ts';
import { type Corpus, type LeaderEntity, pathOf } from '../corpus.ts';
import type { Addresses } from '../export/addresses.ts';
import { personOf } from './thing.ts';

/** Schema.org description of a leader, with every office and its dates. */
export function leaderLd(leader: LeaderEntity, corpus: Corpus, addresses: Addresses): ProfilePage {
  const url = addresses.page(pathOf(leader));
  const current = leader.roles.filter(({ until, unchecked }) => until === undefined && unchecked !== true);
  const person: Person = {
    ...(personOf(leader, addresses) as Person & object), // always a node, never a bare string
    ...(leader.aliases.length > 0 && { alternateName: leader.aliases }),
    ...(current.length > 0 && { jobTitle: [...new Set(current.map(({ office }) => office))] }),
    hasOccupation: leader.roles.map((role) => roleLd(role, corpus)),
  };
  return { '@type': 'ProfilePage', '@id': `${url}#page`, url, mainEntity: person };
}

/** An office as a schema.org Role, which is how a property gets dates; an end that is not known is said in words. */
function roleLd({ office, country, from, until }: Office, corpus: Corpus): Role<Occupation, 'hasOccupation'> {
  const name = country && corpus.entities.get(`places/${country}`)?.name;
  return {
    ...{ '@type': 'Role', roleName: office, startDate: from },
    ...(until !== undefined && (until === 'unknown' ? { description: 'End not known.' } : { endDate: until })),
    hasOccupation: {
      ...{ '@type': 'Occupation', name: office },
      ...(name && { occupationLocation: { '@type': 'Country', name } }),
    },
  };
}
