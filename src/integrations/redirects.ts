import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheRules, beyondCloudflare, netlifyRules, nginxRules, type Rule } from './redirects/rules.ts';

/**
 * After a build: writes what `redirects.json` says as rules that servers read, so that an old address answers with 301
 * there. Without them the small pages at those addresses lead on all the same, or the script of 404.html where a very
 * large site has none.
 */
export function redirects(): AstroIntegration {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const hasPage = ({ from }: Rule) => existsSync(join(folder, from.slice(base.length), 'index.html'));
        const rules = rulesOf(JSON.parse(await readFile(join(folder, 'redirects.json'), 'utf8')), hasPage);
        const warning = beyondCloudflare(rules);
        if (warning) logger.warn(warning);
        await writeFile(join(folder, '_redirects'), netlifyRules(rules));
        await writeFile(join(folder, '.htaccess'), apacheRules(rules));
        await writeFile(join(folder, 'redirects.nginx.conf'), nginxRules(rules));
      },
    },
  };
}

/**
 * The addresses that lead to exactly one other: before all others those without a page, which need the rule, then those
 * that an editor or the past made, then items and other names.
 */
function rulesOf(ways: Record<string, string[]>, hasPage: (rule: Rule) => boolean): Rule[] {
  const rules = Object.entries(ways).flatMap(([from, [to, ...others]]) =>
    to !== undefined && others.length === 0 ? [{ from, to }] : [],
  );
  const rank = (rule: Rule) => {
    if (!hasPage(rule)) return 0;
    return /\/(id|leaders)\//.test(rule.from) ? 2 : 1;
  };
  const ranked = rules.map((rule) => ({ rule, at: rank(rule) }));
  return ranked.sort((a, b) => a.at - b.at).map(({ rule }) => rule);
}
