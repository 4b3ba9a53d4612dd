import type { Entity } from '../../model/entity.ts';
import type { Problem } from '../problem.ts';

/** A mistake that only shows beside the other files: whose file it stands in, and at which keys. */
export interface Finding extends Omit<Problem, 'offset' | 'level'> {
  /** Id of the entity whose file says so. */
  entity: Entity;
  keys: readonly (string | number)[];
}

/** Checks entities against each other and against the rules for ids and dates. */
export function checkEntities(_entities: readonly Entity[]): Finding[] {
  return [];
}
