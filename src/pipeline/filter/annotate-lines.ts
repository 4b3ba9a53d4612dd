import { annotate } from '../annotate/annotate.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { isTown } from '../annotate/dateline.ts';
import { parseSeed } from '../parse.ts';
import { readInput } from './input.ts';
import { recordOf } from './record.ts';

/**
 * Annotates one input line, `{"id","text","date"?}`, and gives the output line without its line end. The same line and
 * knowledge give the same bytes. Throws an Error that says what is wrong with the line.
 */
export function annotateLine(line: string, index: NameIndex): string {
  const { id = null, text, date } = readInput(line);
  const parsed = parseSeed({ name: '', text, date, isTown: (name) => isTown(index, name) });
  return JSON.stringify({ id, ...recordOf({ text, parsed, annotation: annotate(parsed, index) }, index) });
}
