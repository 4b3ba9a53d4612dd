/** `npm run --silent stories -- --jsonl < in.jsonl > out.jsonl`: which articles report the same event. */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { labelStories } from '../src/pipeline/filter/stories.ts';

const usage = `Usage: npm run --silent stories -- --jsonl < in.jsonl > out.jsonl

  --jsonl  read {"id","text","date"?} a line, write {"id","story"} a line in the same order;
           articles with the same story report the same event`;

process.exitCode = await main();

async function main(): Promise<number> {
  if (!wantsJsonLines()) {
    console.error(usage);
    return 2;
  }
  const { lines, complaints } = labelStories(await text(process.stdin));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  for (const complaint of complaints) console.error(complaint);
  return complaints.length > 0 ? 1 : 0;
}

function wantsJsonLines(): boolean {
  try {
    return parseArgs({ options: { jsonl: { type: 'boolean', default: false } } }).values.jsonl;
  } catch {
    return false;
  }
}
