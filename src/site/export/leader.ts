import type { Role } from '../../model/entity.ts';
import { type Appearance, type Corpus, type LeaderEntity, pathOf } from '../corpus.ts';
import type { Addresses } from './addresses.ts';
import { referTo } from './refer.ts';
import type { LeaderDocument } from './schema/leader.ts';

/** A leader as data: offices, and the articles that name the leader. */
export function leaderDocument(corpus: Corpus, leader: LeaderEntity, addresses: Addresses): LeaderDocument {
  const appearances = corpus.mentions.get(pathOf(leader)) ?? [];
  return {
    $schema: addresses.file('schemas/leader.json'),
    ...referTo(leader, addresses),
    kind: 'leader',
    aliases: leader.aliases,
    roles: leader.roles.map(roleOf),
    articles: appearances.map((appearance) => appearanceOf(appearance, addresses)),
  };
}

function roleOf(role: Role): LeaderDocument['roles'][number] {
  const { office, country = null, organisation = null, from, until = null, unchecked } = role;
  return { office, class: role.class, country, organisation, from, until, checked: unchecked !== true };
}

function appearanceOf({ article, count }: Appearance, { page, file }: Addresses): LeaderDocument['articles'][number] {
  const { id, title, date } = article;
  return { id, address: page(`articles/${id}`), data: file(`articles/${id}.json`), title, date, count };
}
