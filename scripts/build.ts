/** `npm run build`: annotates the seeds and builds the site. `SEEDS`, `OUT`, `SITE` and `BASE` are explained in the README. */
import { pipeline } from './pipeline.ts';
import { run } from './run.ts';

if ((await pipeline()) !== null) process.exit(1);
run('astro', ['build']);
