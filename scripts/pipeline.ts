/** The first half of every build: seeds and content to `content/articles`. `node scripts/pipeline.ts` runs it alone. */
import { Fault } from '../src/model/fault.ts';
import { foldersFrom } from '../src/model/folders.ts';
import { build } from '../src/pipeline/build.ts';
import { report } from '../src/pipeline/report.ts';

/**
 * Runs the pipeline and prints what there is to say about seeds and content. Gives the text of the problems where
 * nothing was written because of them, else null.
 */
export async function pipeline(): Promise<string | null> {
  try {
    const { text, failed } = report(await build(foldersFrom(process.env)));
    if (text !== '') console.error(text);
    return failed ? text : null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const text = `${error.message}\n    ${error.hint}\n`;
    console.error(text);
    return text;
  }
}

if (import.meta.main && (await pipeline()) !== null) process.exitCode = 1;
