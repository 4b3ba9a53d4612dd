import type { Unit } from '../statements/passage.ts';
import type { Presence } from './present.ts';

/** What is known of the unit that a trigger stands in. */
export interface Setting {
  unit: Unit;
  presences: readonly Presence[];
  /** Leader whom "he" or "she" means at the start of the unit. */
  inFocus: string | null;
}
