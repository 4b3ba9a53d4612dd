import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { type Ledger, parseLedger } from '../../model/permanence/ledger.ts';
import { type Moved, movedSchema } from '../../model/permanence/moved.ts';
import { addProblem } from '../problem.ts';
import { readYaml } from '../yaml.ts';

/** What was published, and what editors say became of it. */
export interface Permanence {
  ledger: Ledger;
  moved: readonly Moved[];
  /** `content/permalinks.json`, which takes the messages about what no longer resolves, and `content/moved.yaml`. */
  files: { ledger: VFile; moved: VFile };
}

/** Reads a ledger and the `moved.yaml` beside it; each counts as empty where it does not exist, both for an empty path. */
export async function readPermanence(path: string): Promise<Permanence> {
  const beside = path && join(dirname(path), 'moved.yaml');
  const [ledger, moved] = await Promise.all([read(path), read(beside)]);
  return { ledger: ledgerOf(ledger), moved: movedOf(moved), files: { ledger, moved } };
}

async function read(path: string): Promise<VFile> {
  if (path === '') return new VFile({ value: '' });
  const value = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return new VFile({ path, value });
}

function ledgerOf(file: VFile): Ledger {
  try {
    return parseLedger(String(file.value));
  } catch (error) {
    const reason = `The ledger of published addresses cannot be read: ${String(error)}`;
    addProblem(file, {
      level: 'error',
      rule: 'ledger',
      reason,
      mend: 'Take it from version control; only npm run publish writes it.',
    });
    return {};
  }
}

function movedOf(file: VFile): readonly Moved[] {
  const text = String(file.value);
  if (text.trim() === '') return [];
  return readYaml(file, { text, offset: 0, schema: movedSchema })?.value ?? [];
}
