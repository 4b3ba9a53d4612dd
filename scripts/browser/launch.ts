import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { type Chromium, unpackChromium } from './unpack.ts';

/** Older ones lack what the site uses (popover, nested CSS, `text-wrap`) or what Playwright speaks. */
const oldest = 125;

/**
 * Starts Chromium without a window and returns its server; several test files connect to it. An installed Chrome or
 * Chromium comes first (`CHROME_PATH` names one), then the bundled one; `CHROME_PATH=bundled` takes that at once.
 * `debugPort` is where tools other than Playwright may speak to it.
 */
export async function launchChromium(debugPort?: number): Promise<BrowserServer> {
  const faults: unknown[] = [];
  for (const start of candidates()) {
    try {
      return await launch(start(), debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]);
    } catch (error) {
      faults.push(error);
    }
  }
  throw new AggregateError(
    faults,
    'No Chromium starts here. Install Chrome, or name one: CHROME_PATH=<file> npm test.',
  );
}

function candidates(): (() => Chromium)[] {
  const named = process.env['CHROME_PATH'];
  if (named === 'bundled') return [unpackChromium];
  const paths = named ? [named] : installedPlaces().filter((path) => existsSync(path));
  return [...paths.map((executablePath) => () => ({ executablePath, env: {} })), unpackChromium];
}

/** Where Chrome, Chromium and Edge are installed on Linux, macOS and Windows. */
function installedPlaces(): string[] {
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
  return [
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
}

/** Keeps Chromium's sandbox where the system allows it; root never may, nor may many containers. */
async function launch(found: Chromium, args: readonly string[]): Promise<BrowserServer> {
  if (process.getuid?.() === 0) return launchWith(found, args, false);
  return launchWith(found, args, true).catch(() => launchWith(found, args, false));
}

async function launchWith(found: Chromium, extra: readonly string[], chromiumSandbox: boolean): Promise<BrowserServer> {
  const { executablePath, env } = found;
  const server = await chromium.launchServer({
    executablePath,
    chromiumSandbox,
    env: { ...process.env, ...env },
    args: ['--disable-dev-shm-usage', '--font-render-hinting=none', ...extra],
    timeout: 30_000,
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const version = browser.version();
  await browser.close();
  if (Number.parseInt(version, 10) >= oldest) return server;
  await server.close();
  throw new Error(`${executablePath} is version ${version}; expected ${oldest} or newer.`);
}
