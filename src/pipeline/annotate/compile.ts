import type { Entity } from '../../model/entity.ts';
import { formOf } from './compile/form.ts';
import { compileHolders, compileHomes, type Holders } from './compile/holders.ts';
import { type LeaderEntity, leaderSurfaces, type Surface } from './compile/leaders.ts';
import { isFamilyFirst } from './compile/name-order.ts';
import { organisationSurfaces, placeSurfaces, topicSurfaces } from './compile/others.ts';
import { keptTitles } from './compile/regnal.ts';
import { bitOf, type Sense } from './compile/sense.ts';
import { inBothSpellings } from './compile/spellings.ts';
import { createTrie, insert, type Trie } from './compile/trie.ts';
import { perWord } from './intern.ts';
import { offices } from './lexicon/offices.ts';

/** The knowledge in the form in which text is searched for it. Made once, then only read. */
export interface NameIndex {
  entities: ReadonlyMap<string, Entity>;
  trie: Trie<Sense>;
  /** Number in the trie's vocabulary of a word, given its number among all words; -1 where no surface form holds it. */
  vocabularyAt: (number: number, folded: string) => number;
  /** The same for a word that a surface form starts with; -1 for all others, which are most of a text. */
  rootAt: (number: number, folded: string) => number;
  holders: Holders;
  /** Countries that the heads of each organisation act for. */
  homes: ReadonlyMap<string, ReadonlySet<string>>;
  /** First names of all leaders, folded: an unknown person may bear one. */
  givenNames: ReadonlySet<string>;
}

/** Compiles all surface forms of all entities into an index. */
export function compileIndex(entities: ReadonlyMap<string, Entity>): NameIndex {
  const trie = createTrie<Sense>();
  const leaders = [...entities.values()].filter((entity): entity is LeaderEntity => entity.entity === 'leader');
  for (const entity of entities.values()) addEntity(trie, entity);
  for (const office of offices) for (const noun of office.nouns) add(trie, formOf(noun).words, { office });
  const vocabularyAt = perWord((folded) => trie.vocabulary.get(folded) ?? -1);
  const rootAt = perWord((folded) => {
    const word = trie.vocabulary.get(folded) ?? -1;
    return trie.roots[word] ? word : -1;
  });
  return {
    entities,
    trie,
    vocabularyAt,
    rootAt,
    holders: compileHolders(leaders, entities),
    homes: compileHomes(leaders),
    givenNames: givenNamesOf(leaders),
  };
}

function addEntity(trie: Trie<Sense>, entity: Entity): void {
  const seen = new Set<string>();
  const doubtful = new Set(
    (entity.ambiguous ?? []).flatMap(inBothSpellings).map((name) => formOf(name.replace(/^the /, '')).words.join(' ')),
  );
  for (const { words, particle, naming, exact, the } of surfacesOf(entity)) {
    const key = words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    add(trie, words, { entity, naming, particle, exact, the, ambiguous: doubtful.has(key) });
  }
}

function add(trie: Trie<Sense>, words: readonly string[], value: Sense): void {
  insert(trie, words, { value, kind: bitOf(value) });
}

function surfacesOf(entity: Entity): Surface[] {
  if (entity.entity === 'leader') return leaderSurfaces(entity);
  if (entity.entity === 'place') return placeSurfaces(entity);
  return entity.entity === 'topic' ? topicSurfaces(entity) : organisationSurfaces(entity);
}

/** The first word of each name, unless it is a title (`Prince Harry`) or the family name (`Xi Jinping`). */
function givenNamesOf(leaders: readonly LeaderEntity[]): ReadonlySet<string> {
  const western = leaders.filter((leader) => !isFamilyFirst(leader));
  const words = western.map(({ name }) => formOf(name).words[0] ?? '');
  return new Set(words.filter((word) => !keptTitles.has(word)));
}
