/**
 * The second half of `npm run check`, after format and lint: types of every `.astro` and `.ts` file. The pipeline and
 * `astro sync` come first, as content and generated types belong to what is checked; a warning counts as an error.
 */
import { pipeline } from './pipeline.ts';
import { run } from './run.ts';

if ((await pipeline()) !== null) process.exit(1);
run('astro', ['sync', '--silent']);
run('astro', ['check', '--noSync', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning']);
run('tsc', ['--project', 'tsconfig.json']);
