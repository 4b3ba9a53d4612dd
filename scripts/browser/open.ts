import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The Chromium of this test run; closing what this returns leaves it running for other test files. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}

/** A page in a browser of its own making, with everything that a reader would never see but should not happen. */
export interface Watched {
  page: Page;
  /** Console errors and warnings, exceptions, breaches of the content security policy, failed and foreign requests. */
  complaints: string[];
}

/** Opens an empty page that is being watched. `home` is the site's address: requests to any other host are complaints. */
export async function watch(browser: Browser, home: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const note = (text: string): void => void complaints.push(text);
  await context.exposeFunction('noteBreach', note);
  await context.addInitScript(reportBreaches);
  page.on('console', (message) => /error|warning/.test(message.type()) && note(`console: ${message.text()}`));
  page.on('pageerror', (error) => beyondUs.test(error.message) || note(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText;
    if (fault !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${fault}`); // aborted: the reader went on
  });
  page.on('response', (response) => response.status() >= 400 && note(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => isForeign(request.url(), home) && note(`foreign: ${request.url()}`));
  return { page, complaints };
}

/** Chromium reports so where a reader moves on before a view transition has begun. */
const beyondUs = /^Transition was (aborted|skipped)/;

function isForeign(url: string, home: string): boolean {
  return !/^(data|blob|about):/.test(url) && new URL(url).host !== new URL(home).host;
}

/** Runs in the page. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    const { noteBreach } = window as unknown as { noteBreach(text: string): void }; // exposed by the test
    noteBreach(`policy: ${violatedDirective} ${blockedURI}`);
  });
}
