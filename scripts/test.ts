/** `npm test`: every test. `npm test -- <words>` runs the files whose path has one of the words; Vitest's options go through. */
import { run } from './run.ts';

run('vitest', ['run', '--config', 'scripts/vitest.config.ts', ...process.argv.slice(2)]);
