import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectIndex } from './pagefind/collect.ts';
import { serveLastIndex } from './pagefind/serve.ts';

/**
 * Full-text search: after a build, indexes every page that has `data-pagefind-body` and writes the index to `pagefind/` in
 * the built site. `astro dev` serves the last build's index, as pages in development are never all there.
 */
export function pagefind(): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveLastIndex(outDir, base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await collectIndex(fileURLToPath(dir));
        for (const [path, bytes] of files) await write(join(fileURLToPath(dir), 'pagefind', path), bytes);
        logger.info(`search index: ${files.size} files`);
      },
    },
  };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
