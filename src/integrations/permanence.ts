import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Ledger, parseLedger } from '../model/permanence/ledger.ts';
import { type Moved, movedSchema } from '../model/permanence/moved.ts';

/** What was published, and what editors say became of it. */
export interface Past {
  ledger: Ledger;
  moved: readonly Moved[];
}

/**
 * Reads a ledger and the `moved.yaml` beside it, which the pipeline has checked; each counts as empty where it does not
 * exist, both for an empty path.
 */
export function readPast(ledger: string): Past {
  if (ledger === '') return { ledger: {}, moved: [] };
  const moved = read(join(dirname(ledger), 'moved.yaml'));
  return { ledger: parseLedger(read(ledger)), moved: movedSchema.parse(parse(moved) ?? []) };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
