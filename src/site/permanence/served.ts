/** What of a built site is recorded for good, from the paths of its files (with slashes, below the site's folder). */
export function addressesIn(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return isPage(address) || isDocument(file) ? [address] : [];
  });
}

/**
 * Every page, but for views that come and go with what they list: further pages, months, pairs, parts of a
 * leader’s mentions, cards.
 */
function isPage(address: string): boolean {
  return address.endsWith('/') && !/\/(\d+|card|\d{4}-\d\d)\/$|^\/contacts\/.+|^\/leaders\/[^/]+\/.+/.test(address);
}

/** Documents about the whole site. Those of one article or entity stand beside its page and share its fate. */
function isDocument(file: string): boolean {
  return /^[a-z][a-z-]*\.(csv|json|xml|txt)$/.test(file) && !/^sitemap-\d/.test(file);
}
