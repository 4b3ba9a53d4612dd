import type { Leader } from '../../model/entity.ts';
import type { Known } from './check/finding.ts';
import { comparableOffice } from './office.ts';
import type { Binding } from './sparql.ts';
import { applyChange } from './update/apply.ts';
import { type Change, compareRoles, identify, type Offices } from './update/compare.ts';
import { namesakesQuery, readNamesakes, readTenures, tenuresQuery } from './update/query.ts';

/** A file that Wikidata knows more for: its text before and after. */
export interface Update {
  /** Below the content folder. */
  path: string;
  before: string;
  after: string;
}

export interface UpdateOptions {
  /** Asks Wikidata one query. */
  ask: (query: string) => Promise<Binding[]>;
  /** The text of an entity's file. */
  textOf: (path: string) => string;
}

type KnownLeader = Known & { entity: Leader };

/**
 * Compares the leaders with Wikidata: offices and dates of those whose item is known, items for those whose name and
 * office fit exactly one person. Writes nothing; sorted by path.
 */
export async function findUpdates(known: readonly Known[], { ask, textOf }: UpdateOptions): Promise<Update[]> {
  const leaders = known.filter((each): each is KnownLeader => each.entity.entity === 'leader');
  const changes = [
    ...(await newTenures(
      leaders.filter(({ entity }) => entity.wikidata),
      officesOf(leaders),
      ask,
    )),
    ...(await newItems(
      leaders.filter(({ entity }) => !entity.wikidata),
      known,
      ask,
    )),
  ];
  return changes
    .map(({ path, change }) => ({ path, before: textOf(path), after: applyChange(textOf(path), change) }))
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Changed {
  path: string;
  change: Change;
}

async function newTenures(
  leaders: readonly KnownLeader[],
  offices: Offices,
  ask: UpdateOptions['ask'],
): Promise<Changed[]> {
  const changes: Changed[] = [];
  for (const batch of batches(leaders)) {
    const tenures = readTenures(await ask(tenuresQuery(batch.map(({ entity }) => entity.wikidata ?? ''))));
    for (const { entity, path } of batch) {
      const own = tenures.filter(({ person }) => person === entity.wikidata);
      const change = compareRoles(entity, own, offices);
      if (change) changes.push({ path, change });
    }
  }
  return changes;
}

async function newItems(
  leaders: readonly KnownLeader[],
  known: readonly Known[],
  ask: UpdateOptions['ask'],
): Promise<Changed[]> {
  const taken = new Set(known.map(({ entity }) => entity.wikidata));
  const changes: Changed[] = [];
  for (const batch of batches(leaders)) {
    const namesakes = readNamesakes(await ask(namesakesQuery(batch.map(({ entity }) => entity.name))));
    for (const { entity, path } of batch) {
      const change = identify(entity, namesakes);
      if (change && !taken.has(change.wikidata)) changes.push({ path, change });
    }
  }
  return changes;
}

/** One query for so many people stays far below the service's minute. */
const batchSize = 150;

function batches<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / batchSize);
  return Array.from({ length: count }, (_, n) => items.slice(n * batchSize, (n + 1) * batchSize));
}

function officesOf(leaders: readonly KnownLeader[]): Offices {
  const roles = leaders.flatMap(({ entity }) => entity.roles);
  return new Map(
    roles.map(({ office, class: kind, country, region, organisation }) => [
      comparableOffice(office),
      { office, class: kind, country, region, organisation },
    ]),
  );
}
