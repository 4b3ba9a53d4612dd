import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheRules, beyondCloudflare, netlifyRules, nginxRules, type Rule } from './redirects/rules.ts';

/**
 * After a build: writes what `redirects.json` says as rules that servers read, so that an old address answers with 301
 * there. Without them the small pages at those addresses lead on all the same.
 */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const rules = rulesOf(JSON.parse(await readFile(join(folder, 'redirects.json'), 'utf8')));
        const warning = beyondCloudflare(rules);
        if (warning) logger.warn(warning);
        await writeFile(join(folder, '_redirects'), netlifyRules(rules));
        await writeFile(join(folder, '.htaccess'), apacheRules(rules));
        await writeFile(join(folder, 'redirects.nginx.conf'), nginxRules(rules));
      },
    },
  };
}

/** The addresses that lead to exactly one other, those that an editor or the past made before items and other names. */
function rulesOf(ways: Record<string, string[]>): Rule[] {
  const rules = Object.entries(ways).flatMap(([from, [to, ...others]]) =>
    to !== undefined && others.length === 0 ? [{ from, to }] : [],
  );
  const isMade = ({ from }: Rule) => (/\/(id|leaders)\//.test(from) ? 1 : 0);
  return rules.sort((a, b) => isMade(a) - isMade(b));
}
