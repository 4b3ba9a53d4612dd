import { annotationOf, resolveMentions } from '../annotate/annotate.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { isTown } from '../annotate/dateline.ts';
import { openDesk } from '../annotate/desk.ts';
import { readText } from '../annotate/document.ts';
import { parseSeed } from '../parse.ts';
import { readInput } from './input.ts';
import { recordOf } from './record.ts';

/** Runs one stage over all lines; its name lets a bench say where the time goes. */
export type RunStage = <T>(name: string, stage: () => T) => T;

/**
 * Annotates input lines, `{"id","text","date"?}`: for each the output line without its line end, or the Error that says
 * what is wrong with it. The same line and knowledge give the same bytes, whatever other lines there are.
 *
 * Goes stage by stage over all lines, not line by line: a processor's cache holds the code and tables of one stage but
 * not of all, and a dozen articles at once take an eighth less time.
 */
export function annotateLines(
  lines: readonly string[],
  index: NameIndex,
  run: RunStage = (_, stage) => stage(),
): (string | Error)[] {
  const knownTown = (name: string) => isTown(index, name);
  const inputs = run('read the line', () => forEach(lines, readInput));
  const seeds = run('parse', () =>
    forEach(inputs, (input) => {
      const { text, date } = input;
      return { input, parsed: parseSeed({ name: '', text, date, isTown: knownTown }) };
    }),
  );
  const texts = run('tokens, sentences', () =>
    forEach(seeds, ({ input, parsed }) => ({ input, read: readText(parsed) })),
  );
  const desks = run('match', () => forEach(texts, ({ input, read }) => ({ input, desk: openDesk(read, index) })));
  const resolved = run('resolve', () => forEach(desks, ({ input, desk }) => ({ input, doc: resolveMentions(desk) })));
  const annotated = run('statements, contacts', () =>
    forEach(resolved, ({ input, doc }) => ({ input, parsed: doc.parsed, annotation: annotationOf(doc) })),
  );
  return run('headline, write', () =>
    forEach(annotated, ({ input: { id = null, text }, parsed, annotation }) =>
      JSON.stringify({ id, ...recordOf({ text, parsed, annotation }, index) }),
    ),
  );
}

/** Takes each value a stage further; an Error stays what it is, and one that the stage throws takes the value's place. */
function forEach<From, To>(values: readonly (From | Error)[], stage: (value: From) => To): (To | Error)[] {
  return values.map((value) => {
    if (value instanceof Error) return value;
    try {
      return stage(value);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  });
}
