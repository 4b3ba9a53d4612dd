import { expect, test } from 'vitest';
import { openBrowser } from './open.ts';

test('Chromium draws text, with fonts of its own where the machine has none', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent('<span>Readout</span>');
  const box = await page.locator('span').boundingBox();
  await browser.close();
  expect(box?.width).toBeGreaterThan(20);
});
