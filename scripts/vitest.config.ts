import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = '**/*.site.test.ts';

/** Tests stand beside what they test; those named `*.site.test.ts` get built sites and a Chromium (see browser/setup.ts). */
export default defineConfig({
  root,
  test: {
    slowTestThreshold: 10_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts'], exclude: [built], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [`{src,scripts}/${built}`],
          globalSetup: ['scripts/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
