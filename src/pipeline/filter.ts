import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { NameIndex } from './annotate/compile.ts';
import { annotateLines } from './filter/annotate-lines.ts';
import { readLines } from './filter/lines.ts';

export interface FilterStreams {
  input: AsyncIterable<Uint8Array>;
  output: Writable;
  /** Takes a message for each bad line. */
  complain: (message: string) => void;
}

/**
 * Annotates JSON Lines as they come, one output line for each good input line, in order, waiting where the reader is slow:
 * memory does not grow with the stream. Blank lines are passed over. Gives the number of bad lines; each is named.
 */
export async function filter({ input, output, complain }: FilterStreams, index: NameIndex): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const lines of readLines(input)) {
    const written: string[] = [];
    const numbered = lines.map((line) => ({ line, number: ++number })).filter(({ line }) => line.trim() !== '');
    const results = annotateLines(
      numbered.map(({ line }) => line),
      index,
    );
    for (const [n, result] of results.entries()) {
      if (typeof result === 'string') written.push(`${result}\n`);
      else {
        bad++;
        complain(`line ${numbered[n]?.number}: ${result.message}`);
      }
    }
    if (written.length > 0 && !output.write(written.join(''))) await once(output, 'drain');
  }
  return bad;
}
