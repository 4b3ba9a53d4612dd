import { spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A build of the small site that the tests read: the founding articles and those in `seeds/` beside this file. */
export interface Build {
  /** Name of its folders in the cache. */
  name: string;
  /** Folder of the project, which may be a copy. */
  root: string;
  env: Record<string, string>;
}

/** Builds as `npm run build` does and returns the folder of the site. Rejects with all output where that fails. */
export async function buildSite({ name, root, env }: Build): Promise<string> {
  const folder = join(root, 'node_modules/.cache/readout/tests', name);
  const seeds = join(folder, 'seeds');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const source of ['seeds', 'scripts/browser/seeds']) await cp(join(root, source), seeds, { recursive: true });
  const out = join(folder, 'site');
  await run(root, { SEEDS: seeds, ARTICLES: join(folder, 'articles'), OUT: out, SITE: '', BASE: '', ...env });
  return out;
}

async function run(root: string, env: Record<string, string>): Promise<void> {
  const child = spawn('npm', ['run', 'build'], { cwd: root, env: { ...plainEnvironment(), ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The site for the tests could not be built:\n${output}`);
}

/** This process's environment without what Vitest adds, of which Astro would take `BASE_URL` for the site's own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const added = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
