/** `npm run bench -- stories [COUNT] [FOLDER]`: time and memory of finding stories among COUNT articles made up from a folder of texts. */

import { parseSeeds } from '../../src/pipeline/parse.ts';
import { readSeeds } from '../../src/pipeline/read.ts';
import { relate } from '../../src/pipeline/relate.ts';
import { makeReports } from '../../src/pipeline/score/made-up.ts';

const [count = '20000', folder = '../shared/corpora/wikinews'] = process.argv.slice(2);
const texts = parseSeeds(await readSeeds(folder), []).map(({ parsed }) => parsed.body);
const reports = makeReports(texts, Number(count));

const start = performance.now();
const stories = new Set(relate(reports));
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const size = reports.reduce((sum, { body }) => sum + body.length, 0) / 1e6;
console.log(
  `${reports.length} articles, ${size.toFixed(1)} MB: ${stories.size} stories in ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB`,
);
