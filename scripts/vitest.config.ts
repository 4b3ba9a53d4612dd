import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = '**/*.browser.test.ts';

/** Tests stand beside what they test; those named `*.browser.test.ts` get built sites and a Chromium (see browser/setup.ts). */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts'], exclude: [browser], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`{src,scripts}/${browser}`],
          globalSetup: ['scripts/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
