import type { Article } from '../model/article.ts';
import { type EntityPath, parseEntityPath } from '../model/kind.ts';
import { pathOfAddress } from '../model/permanence/ledger.ts';
import { targetsOf } from '../model/permanence/moved.ts';
import type { Past } from './permanence.ts';

/** What decides which entities have a page. */
export interface Naming {
  articles: readonly Article[];
  past: Past;
  /** The file of every entity that has one. */
  files: ReadonlyMap<EntityPath, string>;
}

/** The path of everything that has a page, with the words that stand for it where it is an article's source. */
export function namedIn({ articles, past, files }: Naming): Map<EntityPath, string | null> {
  const named = new Map<EntityPath, string | null>();
  const add = (path: string | null | undefined, printed: string | null = null) => {
    if (path) named.set(path as EntityPath, named.get(path as EntityPath) ?? printed); // the schema holds such paths only
  };
  for (const article of articles) {
    add(article.source?.of, article.source?.printed);
    for (const path of pathsIn(article)) add(path);
  }
  for (const [path, name] of recorded(past)) if (name !== null || files.has(path as EntityPath)) add(path, name); // it was parsed as one
  return named;
}

function pathsIn({ place, entities, speakers, contacts }: Article): (string | null | undefined)[] {
  const inContacts = contacts.flatMap(({ participants, topics }) => [...participants, ...topics]);
  return [place?.of, ...entities.map(({ of }) => of), ...speakers, ...inContacts];
}

/** The entities that were published or stand in for such; with its printed name where no file describes one. */
function recorded({ ledger, moved }: Past): [string, string | null][] {
  const gone = new Set(moved.map(({ from }) => from));
  const published = Object.entries(ledger)
    .filter(([, { to }]) => to === undefined)
    .map(([address, { name = null }]): [string, string | null] => [pathOfAddress(address), name]);
  const targets = moved.flatMap(targetsOf).map((path): [string, string | null] => [path, null]);
  return [...published, ...targets].filter(([path]) => parseEntityPath(path) !== undefined && !gone.has(path));
}
