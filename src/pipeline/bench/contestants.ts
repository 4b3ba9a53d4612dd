import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import manifest from '../../../package.json' with { type: 'json' };

/** A program that reads the input lines and finds entities in them. */
export interface Contestant {
  name: string;
  /** Arguments of `node`. */
  args: string[];
  /** How many of the articles it gets; the slow ones get fewer. */
  share: number;
}

/** Arguments of `node` for our filter: what `npm run annotate -- --jsonl` gives it. */
export const filterArgs = [...manifest.scripts.annotate.split(' ').slice(1), '--jsonl'];

const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1', 'compromise@14.17.0'];

const reading = `import { createInterface } from 'node:readline';
let entities = 0;
for await (const line of createInterface({ input: process.stdin })) entities += find(JSON.parse(line).text);
console.error(entities + ' entities');
`;

const sources = {
  'wink.mjs': `import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const find = (text) => nlp.readDoc(text).entities().length();
${reading}`,
  'compromise.mjs': `import nlp from 'compromise/three';
const find = (text) => { const doc = nlp(text); return doc.people().length + doc.places().length + doc.organizations().length; };
${reading}`,
};

/** Installs the others into an ignored folder and gives all contestants, ours first. Needs the network the first time. */
export async function prepareContestants(folder: string): Promise<Contestant[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  for (const [name, source] of Object.entries(sources)) await writeFile(join(folder, name), source);
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...packages], { cwd: folder });
  return [
    {
      name: 'Readout, all stages',
      args: filterArgs,
      share: 1,
    },
    { name: 'wink-nlp, entities', args: [join(folder, 'wink.mjs')], share: 1 },
    { name: 'compromise, entities', args: [join(folder, 'compromise.mjs')], share: 0.05 },
  ];
}
