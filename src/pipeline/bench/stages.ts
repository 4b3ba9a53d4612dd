import type { NameIndex } from '../annotate/compile.ts';
import { annotateLines } from '../filter/annotate-lines.ts';

/** Milliseconds that each stage took over all batches of lines, timed as they follow on one another in the filter. */
export function timeStages(batches: readonly (readonly string[])[], index: NameIndex): Map<string, number> {
  const clock = new Map<string, number>();
  const time = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    clock.set(stage, (clock.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  for (const lines of batches) annotateLines(lines, index, time);
  return clock;
}
