import type { Annotation } from '../../model/annotation.ts';
import { resolveMentions } from '../annotate/annotate.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { isTown } from '../annotate/dateline.ts';
import { openDesk } from '../annotate/desk.ts';
import { readText } from '../annotate/document.ts';
import { findContacts } from '../contacts/find.ts';
import { readInput } from '../filter/input.ts';
import { recordOf } from '../filter/record.ts';
import { parseSeed } from '../parse.ts';
import { findStatements } from '../statements/find.ts';

/** Milliseconds that each stage took over all texts, timed as they follow on one another in the filter. */
export function timeStages(lines: readonly string[], index: NameIndex): Map<string, number> {
  const clock = new Map<string, number>();
  const time = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    clock.set(stage, (clock.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  for (const line of lines) {
    const { text } = time('read the line', () => readInput(line));
    const parsed = time('parse', () => parseSeed({ name: '', text, isTown: (name) => isTown(index, name) }));
    const read = time('tokens, sentences', () => readText(parsed));
    const desk = time('match', () => openDesk(read, index));
    const doc = time('resolve', () => resolveMentions(desk));
    const statements = time('statements', () => findStatements(doc));
    const contacts = time('contacts', () => findContacts(doc));
    const annotation: Annotation = { mentions: [...doc.mentions], unresolved: doc.unresolved, statements, contacts };
    time('headline, write', () => JSON.stringify(recordOf({ text, parsed, annotation }, index)));
  }
  return clock;
}
