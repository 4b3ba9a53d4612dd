import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildSite } from './built.ts';
import { launchChromium } from './launch.ts';
import { serveFolder } from './serve.ts';

/** A built and served site. */
export interface Site {
  folder: string;
  /** Its path on its host, with a slash at both ends. */
  base: string;
  /** Address of its home page, with a slash at its end. */
  home: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of this test run listens. */
    chromium: string;
    /** The same small site at the root of its host, and under a path. */
    sites: [plain: Site, nested: Site];
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Vitest's global set-up for `*.site.test.ts`: the small site built twice and served, and one Chromium for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const plain = await publish('plain', '/');
  const nested = await publish('nested', '/press/room/');
  const server = await launchChromium();
  project.provide('chromium', server.wsEndpoint());
  project.provide('sites', [plain.site, nested.site]);
  return async () => {
    await server.close();
    await plain.close();
    await nested.close();
  };
}

async function publish(name: string, base: string): Promise<{ site: Site; close: () => Promise<void> }> {
  const folder = await buildSite({ name, root, env: { BASE: base } });
  const { home, close } = await serveFolder(folder, base);
  return { site: { folder, base, home }, close };
}
