import type { Mention } from '../../../model/annotation.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import type { Desk } from '../desk.ts';

/** The leaders who are linked so far, by whatever name. */
export function leadersLinked(desk: Desk): readonly LeaderEntity[] {
  const { mentions } = desk;
  const known = found.get(desk);
  if (known && known.of === mentions.length) return known.leaders;
  const leaders = leadersAmong(desk, mentions);
  found.set(desk, { of: mentions.length, leaders });
  return leaders;
}

/** The leaders whom some mentions mean, each once. */
export function leadersAmong({ index }: Desk, mentions: readonly Mention[]): readonly LeaderEntity[] {
  const ids = new Set(mentions.flatMap(({ kind, entity }) => (kind === 'leader' ? [entity] : [])));
  return [...ids].flatMap((id) => {
    const entity = index.entities.get(id);
    return entity?.entity === 'leader' ? [entity] : [];
  });
}

/** Asked for name after name, most of which link nobody. */
const found = new WeakMap<Desk, { of: number; leaders: readonly LeaderEntity[] }>();
