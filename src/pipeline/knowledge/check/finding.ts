import type { Entity } from '../../../model/entity.ts';

/** An entity that parsed, with the path of its file below the content folder. */
export interface Known {
  entity: Entity;
  path: string;
}

/** A mistake that shows only beside other files, or between the parts of one. It is always an error. */
export interface Finding {
  /** The file that it is reported at. */
  at: Known;
  /** The keys that lead to the value that is wrong; none where it concerns the whole file. */
  keys: readonly (string | number)[];
  rule: string;
  /** What was found and what was expected; names every other file concerned. */
  reason: string;
  mend: string;
}
