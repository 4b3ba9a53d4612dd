import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const left = new Set(['node_modules', '.git', '.astro', 'dist', 'articles', 'coverage']);
const caches = new Set(['.cache', '.astro', '.vite']);

/** Copies the project, without what is generated, into a new folder elsewhere; its packages are links to those here. */
export async function copyProject(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'readout-elsewhere-'));
  for (const entry of await readdir(root)) {
    if (!left.has(entry)) await cp(join(root, entry), join(copy, entry), { recursive: true, filter: isWritten });
  }
  const packages = join(copy, 'node_modules');
  await mkdir(packages);
  for (const entry of await readdir(join(root, 'node_modules'))) {
    if (!caches.has(entry)) await symlink(join(root, 'node_modules', entry), join(packages, entry));
  }
  return copy;
}

function isWritten(path: string): boolean {
  return !/content[\\/]articles/.test(path);
}
