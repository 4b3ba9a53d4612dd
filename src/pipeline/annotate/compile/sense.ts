import type { Entity } from '../../../model/entity.ts';
import type { Office } from '../lexicon/offices.ts';

/**
 * How a surface form names its entity. `full`: a person's whole name; `derived`: a shortened whole name that we made;
 * `respelled`: a whole name in another romanisation;
 * `short`: surname or other single name; `given`: first name; `name`: a place's, organisation's or topic's name or alias.
 */
export type Naming =
  | 'full'
  | 'derived'
  | 'respelled'
  | 'short'
  | 'given'
  | 'name'
  | 'alias'
  | 'demonym'
  | 'acronym'
  | 'term';

/** One thing that a surface form can mean. */
export interface NameSense {
  entity: Entity;
  naming: Naming;
  /** The form opens with an Arabic article (`al-Qaeda`). */
  particle: boolean;
  /** The form as it must stand, where its capitals are its own (`LeT`, `mainland China`). */
  exact?: string | undefined;
  /** The name has a `The` of its own (`The Hindu`), which the form leaves out. */
  the?: boolean | undefined;
  /** Others bear this form too, or it is a common word: it counts only where the context speaks for it. */
  ambiguous: boolean;
}

/** A sense that names a place or an organisation, outlets included. */
export type NamedSense = NameSense & { entity: Extract<Entity, { entity: 'place' | 'organisation' | 'outlet' }> };

/** A surface form of an office (`prime minister`). */
export interface OfficeSense {
  office: Office;
}

export type Sense = NameSense | OfficeSense;

/**
 * Bits for the kinds of senses that a surface form has, so that most candidates are passed over without a look. `leader`
 * and `named` (a place, an organisation or an outlet) take several together.
 */
export const kindBit = {
  full: 1,
  short: 2,
  given: 4,
  leader: 1 | 2 | 4,
  place: 8,
  organisation: 16,
  outlet: 32,
  named: 8 | 16 | 32,
  topic: 64,
  office: 128,
} as const;

/** The bit of one sense. */
export function bitOf(sense: Sense): number {
  if (isOffice(sense)) return kindBit.office;
  if (sense.entity.entity !== 'leader') return kindBit[sense.entity.entity];
  if (sense.naming === 'short') return kindBit.short;
  return sense.naming === 'given' ? kindBit.given : kindBit.full;
}

/** Tells something of the senses of a surface form, which are the same list in text after text: worked out once for each. */
export function perSenses<T>(tell: (senses: readonly Sense[]) => T): (senses: readonly Sense[]) => T {
  const told = new WeakMap<readonly Sense[], { what: T }>();
  return (senses) => {
    const known = told.get(senses);
    if (known) return known.what;
    const what = tell(senses);
    told.set(senses, { what });
    return what;
  };
}

export function isOffice(sense: Sense): sense is OfficeSense {
  return 'office' in sense;
}
