/** One address that leads to one other, both with the base path; `to` may have an anchor. */
export interface Rule {
  from: string;
  to: string;
}

/** Cloudflare Pages reads no more rules than these from `_redirects`, and none longer than `longest`. */
export const cloudflare = { rules: 2000, longest: 1000 };

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
