import { foldersFrom } from '../../src/model/folders.ts';
import { compileIndex } from '../../src/pipeline/annotate/compile.ts';
import { listEntities } from '../../src/pipeline/filter/list.ts';
import { filter } from '../../src/pipeline/filter.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge/load.ts';
import { report } from '../../src/pipeline/report.ts';
import { complain } from '../complain.ts';

/** Filters standard input, or lists the entities. Gives the exit code: 1 where a line, the knowledge or the installation is bad. */
export async function run(options: { jsonl: boolean }): Promise<number> {
  try {
    return await filterOrList(options);
  } catch (error) {
    return complain(error);
  }
}

async function filterOrList({ jsonl }: { jsonl: boolean }): Promise<number> {
  const { entities, files } = await loadKnowledge(foldersFrom(process.env).content);
  const { text, failed } = report(files);
  if (text !== '') console.error(text);
  if (failed) return 1;
  if (!jsonl) {
    const lines = listEntities(entities);
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return 0;
  }
  const streams = { input: process.stdin, output: process.stdout, complain: console.error };
  return (await filter(streams, compileIndex(entities))) > 0 ? 1 : 0;
}
