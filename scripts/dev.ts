/** `npm run dev`: the site while it is being written. A changed seed, correction or entity file shows at once. */
import { join } from 'node:path';
import { rerunOnChange } from '../src/integrations/rerun.ts';
import { foldersFrom } from '../src/model/folders.ts';
import { folders as entityFolders } from '../src/model/kind.ts';
import { pipeline } from './pipeline.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');

const { seeds, content } = foldersFrom(process.env);
const written = ['corrections', 'permalinks.json', ...Object.values(entityFolders)].map((name) => join(content, name));
const problems = await pipeline();
const open = process.argv.includes('--open');
const port = Number(process.env['PORT'] ?? 4321);
await dev({
  server: { open, port },
  integrations: [rerunOnChange({ sources: [seeds, ...written], generate: pipeline, problems })],
});
