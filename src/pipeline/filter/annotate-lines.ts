import type { NameIndex } from '../annotate/compile.ts';
import { isTown } from '../annotate/dateline.ts';
import { openDesk } from '../annotate/desk.ts';
import { readText } from '../annotate/document.ts';
import { resolveNamesAndOffices, resolvePeople } from '../annotate/resolve.ts';
import { findContacts } from '../contacts/find.ts';
import { parseSeed } from '../parse.ts';
import { findStatements } from '../statements/find.ts';
import { readPassage } from '../statements/passage.ts';
import { type FilterInput, readInput } from './input.ts';
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
  const inputs = run('read the line', () => lines.map(open));
  const parsed = run('parse', () =>
    forEach(inputs, ({ text, date }) => parseSeed({ name: '', text, date, isTown: knownTown })),
  );
  const texts = run('tokens, sentences', () => forEach(parsed, readText));
  const desks = run('match', () => forEach(texts, (text) => openDesk(text, index)));
  const peopled = run('people', () => forEach(desks, resolvePeople));
  const resolved = run('places, organisations, offices', () => forEach(peopled, resolveNamesAndOffices));
  const passages = run('cues, quotations', () => forEach(resolved, (doc) => ({ doc, passage: readPassage(doc) })));
  const told = run('statements', () =>
    forEach(passages, (read) => ({ ...read, statements: findStatements(read.passage) })),
  );
  const annotated = run('contacts', () =>
    forEach(told, ({ doc: { parsed, mentions, unresolved }, passage, statements }) => {
      const contacts = findContacts(passage);
      return { parsed, annotation: { mentions: [...mentions], unresolved, statements, contacts } };
    }),
  );
  const written = run('headline, write', () =>
    forEach(annotated, (article, { id = null, text }) =>
      JSON.stringify({ id, ...recordOf({ text, ...article }, index) }),
    ),
  );
  return written.map((one) => (one instanceof Error ? one : one.value));
}

/** One line on its way: what it said, and what the last stage made of it; or what is wrong with it. */
type Line<T> = { input: FilterInput; value: T } | Error;

function open(line: string): Line<FilterInput> {
  return attempt(() => {
    const input = readInput(line);
    return { input, value: input };
  });
}

/** Takes each value a stage further; an Error stays what it is, and one that the stage throws takes the value's place. */
function forEach<From, To>(lines: readonly Line<From>[], stage: (value: From, input: FilterInput) => To): Line<To>[] {
  return lines.map((line) => {
    if (line instanceof Error) return line;
    const { input, value } = line;
    return attempt(() => ({ input, value: stage(value, input) }));
  });
}

function attempt<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
