import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { deriveHeadline } from '../../src/pipeline/headline/derive.ts';
import { parseSeeds } from '../../src/pipeline/parse.ts';
import { readSeeds } from '../../src/pipeline/read.ts';
import { readCsv } from '../../src/pipeline/score/csv.ts';
import { meanRouge } from '../../src/pipeline/score/rouge.ts';

/** Scores derived headlines against real ones: a folder of seeds with an `index.csv` that has `file` and `title`. */
const folder = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? '../shared/corpora/wikinews';
const rows = readCsv(await readFile(join(folder, 'index.csv'), 'utf8'));
const titles = new Map(rows.map((row) => [row['file'], row['title']]));
const texts = parseSeeds(await readSeeds(folder), []);

const pairs = texts.flatMap(({ file, parsed }) => {
  const real = titles.get(basename(file.path));
  return real ? [{ real, derived: deriveHeadline(parsed.paragraphs), lead: parsed.body }] : [];
});
const derived = meanRouge(pairs);
const baseline = meanRouge(
  pairs.map(({ real, lead }) => ({ real, derived: lead.split(/\s+/).slice(0, 10).join(' ') })),
);

console.log(`${pairs.length} headlines; F1 of words in lower case, not stemmed    ROUGE-1  ROUGE-L`);
console.log(`first ten words                                             ${show(baseline)}`);
console.log(`derived headline                                            ${show(derived)}`);
if (process.argv.includes('--show')) for (const { real, derived: ours } of pairs) console.log(`\n${real}\n${ours}`);

function show({ one, long }: { one: number; long: number }): string {
  return [one, long].map((value) => (100 * value).toFixed(1).padStart(9)).join('');
}
