/** Where the site is served: its origin, and the path that all its pages stand under. */
export interface Address {
  /** Origin without a path, e.g. `https://example.org`. */
  site: string;
  /** Path with a slash at both ends, e.g. `/readout/`; `/` at the root of its host. */
  base: string;
  /** False where nobody has said it, and `site` is only a placeholder. */
  known: boolean;
}

const placeholder = 'http://localhost:4321';

/**
 * Works out the address from `content/site.yaml` and the environment, which wins: `SITE` may hold a path as well,
 * `BASE` may lack either slash. Throws a TypeError where `SITE` is not an absolute URL.
 */
export function siteAddress(address: string | undefined, env: { SITE?: string; BASE?: string } = {}): Address {
  const given = env.SITE || address;
  const url = new URL(given ?? placeholder);
  return { site: url.origin, base: slashed(env.BASE ?? url.pathname), known: given !== undefined };
}

function slashed(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
