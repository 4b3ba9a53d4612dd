import type { Entity } from '../../../model/entity.ts';

/** Whose office a phrase names, and where the phrase begins and ends. */
export interface Owned {
  /** Several where the word is ambiguous (`Korean`); none for a bare `the president`. */
  owners: readonly Entity[];
  first: number;
  last: number;
}
