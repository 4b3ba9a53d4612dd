import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pagefind } from './src/integrations/pagefind.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { printedAddresses } from './src/integrations/printed.ts';
import { redirects } from './src/integrations/redirects.ts';
import { readSite } from './src/integrations/site.ts';
import { datedSitemap } from './src/integrations/sitemap.ts';
import { siteAddress } from './src/model/address.ts';
import { foldersFrom } from './src/model/folders.ts';

const { site, base, known } = siteAddress(readSite(new URL('content/site.yaml', import.meta.url)).address, process.env);
const { articles, out, cache, ledger } = foldersFrom(process.env);

export default defineConfig({
  site,
  base,
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'always',
  // The default, 'jsx', eats the space between inline elements that stand on separate lines.
  compressHTML: true,
  markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  integrations: [
    mdx(),
    datedSitemap({ articles, base, out }),
    pagefind(),
    printedAddresses(known ? site : ''),
    redirects(),
    permalinks(ledger),
  ],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // Native code, and WebAssembly that is found beside it.
    ssr: { external: ['@resvg/resvg-js', 'satori'] },
    build: {
      // Scripts and fonts stay files: the policy allows none inline, and a file is cached.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
