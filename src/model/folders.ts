/** Where a build reads and writes, relative to the project's root unless absolute. */
export interface Folders {
  seeds: string;
  content: string;
  /** The generated MDX: the only hand-over between the pipeline and the site. */
  articles: string;
  /** The built site. */
  out: string;
  /** The ledger of published addresses, beside which `moved.yaml` stands; empty where none belongs to these seeds. */
  ledger: string;
  /** Astro's cache; a folder of its own for every `OUT`, so that two builds never share one store. */
  cache: string;
}

/**
 * The folders of a build. `SEEDS` and `OUT` are for users; other seeds have a ledger of their own (`LEDGER`) or none.
 * Two builds that run at the same time need an `ARTICLES` each as well, since the generated MDX otherwise goes to
 * `content/articles`.
 */
export function foldersFrom(env: Readonly<Record<string, string | undefined>>): Folders {
  const out = env['OUT'] || 'dist';
  const own = env['ARTICLES'] || env['OUT'];
  return {
    seeds: env['SEEDS'] || 'seeds',
    content: 'content',
    articles: env['ARTICLES'] || 'content/articles',
    out,
    ledger: env['LEDGER'] || (env['SEEDS'] ? '' : 'content/permalinks.json'),
    cache: own ? `node_modules/.cache/readout/astro-${own.replace(/[^\w]+/g, '-')}` : 'node_modules/.astro',
  };
}
