import { z } from 'zod';
import { fullDate } from '../../model/date.ts';

const inputSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional().describe('Given back as it is.'),
  text: z.string().describe('The article, as a seed holds it.'),
  date: fullDate.nullish().describe('Date of publication, where the text does not say it.'),
});

/** One line of the filters' input: `{"id","text","date"?}`. */
export type FilterInput = z.infer<typeof inputSchema>;

/** Reads an input line. Throws an Error that says what is wrong with it. */
export function readInput(line: string): FilterInput {
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
