/** `npm run bench -- annotate [--count N] [--corpus FOLDER]`: the line filter beside wink-nlp and compromise, in one run. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foldersFrom } from '../../src/model/folders.ts';
import { compileIndex } from '../../src/pipeline/annotate/compile.ts';
import { filterArgs, prepareContestants } from '../../src/pipeline/bench/contestants.ts';
import { writeInput } from '../../src/pipeline/bench/corpus.ts';
import { measure } from '../../src/pipeline/bench/measure.ts';
import { timeStages } from '../../src/pipeline/bench/stages.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge/load.ts';
import { complain } from '../complain.ts';

/** Lines that the filter works on at a time: 64 kB of standard input hold some 15 articles. */
const batch = 15;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    corpus: { type: 'string', default: '../shared/corpora/wikinews' },
  },
});
const cache = 'node_modules/.cache/readout';
const folder = `${cache}/bench`;

try {
  await bench(Number(values.count));
} catch (error) {
  process.exitCode = complain(error);
}

async function bench(count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const empty = await benchStart();
  console.log('\n                          articles        MB    wall s     cpu s MB/s wall  MB/s cpu   peak MB');
  for (const { name, args, share } of await prepareContestants(folder)) {
    const input = await writeInput(values.corpus, {
      path: join(folder, 'input.jsonl'),
      count: Math.ceil(count * share),
    });
    const { wall, cpu, peak } = await measure(args, input.path);
    const size = input.bytes / 1e6;
    const start = await measure(args, empty);
    const figures = [input.articles, size, wall, cpu, size / (wall - start.wall), size / (cpu - start.cpu), peak];
    console.log(name.padEnd(24) + figures.map((figure, n) => figure.toFixed(n === 0 ? 0 : 1).padStart(10)).join(''));
  }
  await benchStages();
}

/**
 * Start-up alone, without and with the compiled knowledge, on an empty input. Gives that input's path: each contestant's
 * start is measured with it too, and left out of its throughput.
 */
async function benchStart(): Promise<string> {
  const path = join(folder, 'empty.jsonl');
  await writeFile(path, '');
  for (const name of await readdir(cache))
    if (name === 'code' || name.startsWith('knowledge-')) await rm(join(cache, name), { recursive: true, force: true });
  await timeStart('cold', path);
  await timeStart('warm', path);
  return path;
}

async function timeStart(state: string, path: string): Promise<void> {
  const run = await measure(filterArgs, path);
  console.log(`start-up, ${state}: ${run.wall.toFixed(2)} s by the clock, ${run.cpu.toFixed(2)} s of processor`);
}

/** Where the time goes once the program is warm: over up to 3,000 articles, in this process. */
async function benchStages(): Promise<void> {
  const { entities } = await loadKnowledge(foldersFrom(process.env).content);
  const index = compileIndex(entities);
  const lines = (await readFile(join(folder, 'input.jsonl'), 'utf8')).split('\n').filter(Boolean);
  const batches = Array.from({ length: 200 }, (_, n) => lines.slice(n * batch, (n + 1) * batch));
  for (let round = 0; round < 10; round++) timeStages(batches.slice(0, 20), index); // until all of it is compiled
  const clock = timeStages(batches, index);
  const sum = [...clock.values()].reduce((a, b) => a + b, 0);
  console.log('\nwhere the time goes');
  for (const [stage, spent] of clock)
    console.log(`${stage.padEnd(24)}${((100 * spent) / sum).toFixed(0).padStart(4)} %`);
}
