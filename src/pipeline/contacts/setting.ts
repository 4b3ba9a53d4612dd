import type { Contact, Span } from '../../model/annotation.ts';
import type { Unit } from '../statements/passage.ts';
import type { Presence } from './present.ts';

/** What is known of the unit that a trigger stands in. */
export interface Setting {
  unit: Unit;
  presences: readonly Presence[];
  /** The contacts told of before, in order. */
  told: readonly (Pick<Contact, 'participants'> & { evidence: Span })[];
  /** Whom a plural last took up, and in which unit. */
  group: { ids: string[]; unit: number } | null;
}
