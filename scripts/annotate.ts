/** `npm run --silent annotate -- --jsonl | --list-entities`: the annotator as a filter for other programs. */
import { parseArgs } from 'node:util';
import { Fault } from '../src/model/fault.ts';
import { foldersFrom } from '../src/model/folders.ts';
import { compileIndex } from '../src/pipeline/annotate/compile.ts';
import { listEntities } from '../src/pipeline/filter/list.ts';
import { filter } from '../src/pipeline/filter.ts';
import { loadKnowledge } from '../src/pipeline/knowledge/load.ts';
import { report } from '../src/pipeline/report.ts';

const usage = `Usage: npm run --silent annotate -- --jsonl < in.jsonl > out.jsonl
       npm run --silent annotate -- --list-entities

  --jsonl          read {"id","text","date"?} a line, write {"id","header","mentions",…} a line
  --list-entities  write {"id","kind","wikidata","name"} a line for everything that is known`;

// A reader that has seen enough (head) closes the pipe: that is an ordinary end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(`${error.message}\n    ${error.hint}`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return 2;
  const { entities, files } = await loadKnowledge(foldersFrom(process.env).content);
  const { text, failed } = report(files);
  if (text !== '') console.error(text);
  if (failed) return 1;
  if (!options.jsonl) {
    process.stdout.write(
      listEntities(entities)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  }
  const streams = { input: process.stdin, output: process.stdout, complain: console.error };
  return (await filter(streams, compileIndex(entities))) > 0 ? 1 : 0;
}

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
