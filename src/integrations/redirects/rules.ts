/** One address that leads to one other, both with the base path; `to` may have an anchor. */
export interface Rule {
  from: string;
  to: string;
}

const cloudflare = { rules: 2000, longest: 1000 };

/** What Cloudflare Pages would leave out of these rules: it reads the first 2,000, and none of more than 1,000 characters. */
export function beyondCloudflare(rules: readonly Rule[]): string | undefined {
  const long = rules.filter((rule) => netlifyRules([rule]).length > cloudflare.longest).length;
  const more = Math.max(0, rules.length - cloudflare.rules);
  if (long + more === 0) return undefined;
  return `Cloudflare Pages will not read ${long + more} of ${rules.length} redirects: at most ${cloudflare.rules}, of ${cloudflare.longest} characters each. The small pages at those addresses, or 404.html, still lead on.`;
}

/** `_redirects` for Netlify and Cloudflare Pages. */
export function netlifyRules(rules: readonly Rule[]): string {
  return rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** `.htaccess` for Apache, which needs `AllowOverride FileInfo` (mod_alias). */
export function apacheRules(rules: readonly Rule[]): string {
  return rules.map(({ from, to }) => `RedirectMatch 301 "^${escapeRegExp(from)}$" "${to}"\n`).join('');
}

/** A file for nginx, to be included in the `server` block. */
export function nginxRules(rules: readonly Rule[]): string {
  return rules.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }\n`).join('');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
