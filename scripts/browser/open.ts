import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The Chromium of this test run; closing what this returns leaves it running for other test files. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}
