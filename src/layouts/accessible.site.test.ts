import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, watch } from '../../scripts/browser/open.ts';
import { onePerKind, pagesIn } from '../../scripts/browser/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const [{ folder, home }] = inject('sites');
/** Axe leaves this rule of WCAG 2.2 AA out unless told. */
const withTargets = { rules: { 'target-size': { enabled: true } } };
const kinds = onePerKind(pagesIn(folder));

describe.each([
  ['light', 1280],
  ['dark', 360],
] as const)('in the %s scheme, %i pixels wide', (colorScheme, width) => {
  test.each(kinds)('/%s has nothing that axe objects to', async (path) => {
    const { page } = await watch(browser, home, {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await page.goto(home + path);
    const { violations } = await new AxeBuilder({ page }).options(withTargets).analyze();
    await page.context().close();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
