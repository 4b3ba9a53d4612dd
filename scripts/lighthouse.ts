/** `npm run lighthouse`: Lighthouse's four scores for one page of each kind of a small site; fails where one is below 100. */
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { buildSite } from './browser/built.ts';
import { launchChromium } from './browser/launch.ts';
import { onePerKind, pagesIn } from './browser/pages.ts';
import { serveFolder } from './browser/serve.ts';

const port = 4873;
const debugPort = 9377;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await buildSite({ name: 'lighthouse', root, env: { SITE: `http://127.0.0.1:${port}/` } });
const site = await serveFolder(folder, '/', port);
const chromium = await launchChromium(debugPort);
for (const path of onePerKind(pagesIn(folder).filter(({ html }) => !html.includes('content="noindex"')))) {
  console.log(`/${path}\n  ${await scoresOf(site.home + path)}`);
}
await chromium.close();
await site.close();

/** The scores in words, and what keeps any of them from 100. */
async function scoresOf(address: string): Promise<string> {
  const result = await lighthouse(address, { port: debugPort, output: 'json', logLevel: 'silent' });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
  const categories = Object.values(result.lhr.categories);
  const scores = categories.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  const faults = categories.flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (result.lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `\n    ${id}: ${result.lhr.audits[id]?.title}`),
  );
  if (scores.some((score) => !score.endsWith(' 100'))) process.exitCode = 1;
  return scores.join(', ') + faults.join('');
}
