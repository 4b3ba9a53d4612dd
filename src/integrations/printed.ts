import type { AstroIntegration } from 'astro';

/** What `src/styles/all.css` says in place of the site's origin. */
const placeholder = '"origin of the site"';

/**
 * Gives the print style sheet the site's origin, as style sheets can print the addresses of links but not make them
 * absolute. Without an origin they are printed from the path on.
 */
export function printedAddresses(origin: string): AstroIntegration {
  const transform = (code: string, id: string) =>
    id.endsWith('/styles/all.css') ? code.replace(placeholder, JSON.stringify(origin)) : undefined;
  return {
    name: 'printed-addresses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'printed-addresses', enforce: 'pre', transform }] } });
      },
    },
  };
}
