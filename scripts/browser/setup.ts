import type { TestProject } from 'vitest/node';
import { launchChromium } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of this test run listens. */
    chromium: string;
  }
}

/** Vitest's global set-up for `*.browser.test.ts`: one Chromium for all files, gone when they are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchChromium();
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
