import type { VFile } from 'vfile';
import type { ParsedSeed } from '../../model/seed.ts';
import { addProblem } from '../problem.ts';

/** Warns in each seed whose text an earlier seed has too, whatever their white space and headers. */
export function warnOfDuplicates(seeds: readonly { file: VFile; parsed: ParsedSeed }[]): void {
  const firstOf = new Map<string, string>();
  for (const { parsed: seed, file } of seeds) {
    const text = seed.body.replace(/\s+/g, ' ');
    const first = firstOf.get(text);
    if (first === undefined) firstOf.set(text, seed.name);
    else if (text !== '') {
      addProblem(file, {
        level: 'warning',
        rule: 'duplicate',
        reason: `${seed.name} has the same text as ${first}`,
        mend: 'Remove one of the two, unless both publications are meant to be shown.',
      });
    }
  }
}
