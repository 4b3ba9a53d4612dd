import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, type Sense } from '../compile/sense.ts';

/** The leaders whom a surface form calls by surname or another short name. */
export function leadersIn(senses: readonly Sense[]): readonly LeaderEntity[] {
  const known = leadersBySenses.get(senses);
  if (known) return known;
  const leaders = senses.flatMap((sense) =>
    !isOffice(sense) && sense.naming === 'short' && sense.entity.entity === 'leader' ? [sense.entity] : [],
  );
  leadersBySenses.set(senses, leaders);
  return leaders;
}

/** By the senses of one surface form, which are the same object in text after text. */
const leadersBySenses = new WeakMap<readonly Sense[], readonly LeaderEntity[]>();
