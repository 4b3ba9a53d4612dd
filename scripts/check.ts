/**
 * The second half of `npm run check`, after format and lint: types of every `.astro` and `.ts` file. Generated types come
 * first (`astro sync`); a warning counts as an error.
 */
import { run } from './run.ts';

run('astro', ['sync', '--silent']);
run('astro', ['check', '--noSync', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning']);
run('tsc', ['--project', 'tsconfig.json']);
