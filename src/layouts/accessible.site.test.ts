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
const kinds = onePerKind(pagesIn(folder));

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(kinds)('/%s has nothing that axe objects to', async (path) => {
    const { page } = await watch(browser, home, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(home + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    await page.context().close();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
