import type { Annotation } from '../../model/annotation.ts';
import { resolveMentions } from '../annotate/annotate.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { readText } from '../annotate/document.ts';
import { match } from '../annotate/match.ts';
import { findContacts } from '../contacts/find.ts';
import { recordOf } from '../filter/record.ts';
import { parseSeed } from '../parse.ts';
import { findStatements } from '../statements/find.ts';

/** Milliseconds that each stage took over all texts; `resolve` holds what remains of the names after reading and matching. */
export function timeStages(texts: readonly string[], index: NameIndex): Map<string, number> {
  const clock = new Map<string, number>();
  const time = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    clock.set(stage, (clock.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  for (const text of texts) {
    const parsed = time('parse', () => parseSeed({ name: '', text }));
    const read = time('tokens and sentences', () => readText(parsed));
    time('match', () => match(read.tokens, index));
    const doc = time('names in all', () => resolveMentions(parsed, index));
    const statements = time('statements', () => findStatements(doc));
    const contacts = time('contacts', () => findContacts(doc));
    const annotation: Annotation = { mentions: [...doc.mentions], unresolved: doc.unresolved, statements, contacts };
    time('write', () => JSON.stringify(recordOf({ text, parsed, annotation }, index)));
  }
  const spent = (stage: string) => clock.get(stage) ?? 0;
  clock.set('resolve', spent('names in all') - spent('tokens and sentences') - spent('match'));
  clock.delete('names in all');
  return clock;
}
