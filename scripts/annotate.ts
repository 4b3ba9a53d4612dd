/** `npm run --silent annotate -- --jsonl | --list-entities`: the annotator as a filter for other programs. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';

const usage = `Usage: npm run --silent annotate -- --jsonl < in.jsonl > out.jsonl
       npm run --silent annotate -- --list-entities

  --jsonl          read {"id","text","date"?} a line, write {"id","header","mentions",…} a line
  --list-entities  write {"id","kind","wikidata","name"} a line for everything that is known`;

// A reader that has seen enough (head) closes the pipe: that is an ordinary end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// What belongs to a batch of lines often lives through a collection of young objects by chance. The engine would take that
// for a long life, put its like among the old ones from then on, and collect those every few seconds: a fifth more time.
setFlagsFromString('--no-allocation-site-pretenuring');

const options = readOptions();
if (options) {
  // Before the program is loaded: without it every start compiles some 400 modules anew. A folder that cannot be written to only costs time.
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/readout/code'));
  const { run } = await import('./annotate/run.ts');
  process.exitCode = await run(options);
} else process.exitCode = 2;

/** Exactly one of the two options; else what is wrong and the usage go to standard error. */
function readOptions(): { jsonl: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { jsonl: { type: 'boolean' }, 'list-entities': { type: 'boolean' } } });
    if (values.jsonl !== values['list-entities']) return { jsonl: values.jsonl === true };
    console.error(usage);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  return undefined;
}
