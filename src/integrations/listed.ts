import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a built page may be listed for search engines: those that lead elsewhere say themselves that they
 * may not.
 */
export function isListed(page: string, { out, base }: { out: string; base: string }): boolean {
  const path = decodeURI(new URL(page).pathname).slice(base.length);
  return !readFileSync(join(out, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex">');
}
