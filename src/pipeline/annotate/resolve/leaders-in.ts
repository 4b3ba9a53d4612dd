import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, perSenses } from '../compile/sense.ts';

/** The leaders whom a surface form calls by surname or another short name. */
export const leadersIn = perSenses((senses): readonly LeaderEntity[] =>
  senses.flatMap((sense) =>
    !isOffice(sense) && sense.naming === 'short' && sense.entity.entity === 'leader' ? [sense.entity] : [],
  ),
);
