import { z } from 'zod';
import { fullDate } from '../../model/date.ts';
import { annotate } from '../annotate/annotate.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { isTown } from '../annotate/dateline.ts';
import { parseSeed } from '../parse.ts';
import { recordOf } from './record.ts';

const inputSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional().describe('Given back as it is.'),
  text: z.string().describe('The article, as a seed holds it.'),
  date: fullDate.nullish().describe('Date of publication, where the text does not say it.'),
});

/**
 * Annotates one input line, `{"id","text","date"?}`, and gives the output line without its line end. The same line and
 * knowledge give the same bytes. Throws an Error that says what is wrong with the line.
 */
export function annotateLine(line: string, index: NameIndex): string {
  const { id = null, text, date } = readInput(line);
  const parsed = parseSeed({ name: '', text, date, isTown: (name) => isTown(index, name) });
  return JSON.stringify({ id, ...recordOf({ text, parsed, annotation: annotate(parsed, index) }, index) });
}

function readInput(line: string): z.infer<typeof inputSchema> {
  const result = inputSchema.safeParse(parseJson(line));
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '));
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
