/** The knowledge base: `check` it, `add leader`, `update` it from Wikidata. `npm run knowledge -- <command>`. */
import { loadKnowledge } from '../src/pipeline/knowledge/load.ts';
import { report } from '../src/pipeline/report.ts';
import { complain } from './complain.ts';
import { addLeaderFile } from './knowledge/add-leader.ts';
import { updateFiles } from './knowledge/update-files.ts';

const usage = `npm run knowledge -- check
npm run knowledge -- add leader [--name "…" --office "…" --country … --from YYYY-MM-DD --source "…"
    --until … --organisation … --class … --wikidata Q… --short-name … --alias "…" --alias "…"]
npm run knowledge -- update [--yes] [--endpoint <url>]

add and update take --content <folder> too (content).`;

/** Runs one command; gives the exit code. */
async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'check') return check();
  if (command === 'add' && args[0] === 'leader') return addLeaderFile(args.slice(1));
  if (command === 'update') return updateFiles(args);
  console.error(usage);
  return command === 'help' ? 0 : 1;
}

async function check(): Promise<number> {
  const { entities, files } = await loadKnowledge('content');
  const { text, failed } = report(files);
  console.log(text || `${entities.size} entities, nothing to mend.`);
  return failed ? 1 : 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error; // of parseArgs
  if (isUsage) console.error(`${error.message}\n\n${usage}`);
  process.exitCode = isUsage ? 1 : complain(error);
}
