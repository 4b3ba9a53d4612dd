import { checkDates } from './check/dates.ts';
import type { Finding, Known } from './check/finding.ts';
import { checkIds } from './check/ids.ts';
import { checkItems, checkNames } from './check/names.ts';
import { checkReferences } from './check/references.ts';
import { checkSequences } from './check/sequences.ts';

/** Checks entities against each other and each one's parts against each other; they come sorted by path. */
export function checkKnowledge(known: readonly Known[]): Finding[] {
  return [
    ...checkIds(known),
    ...checkItems(known),
    ...checkNames(known),
    ...checkDates(known),
    ...checkReferences(known),
    ...checkSequences(known),
  ];
}
