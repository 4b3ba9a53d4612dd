/** Address of a page within this site, with the base path: `leaders/vladimir-putin` → `/base/leaders/vladimir-putin/`. */
export function href(path = '', anchor = ''): string {
  const page = path === '' ? '' : `${path}/`;
  return `${base()}${page}${anchor && `#${anchor}`}`;
}

/** Address of a file within this site, with the base path and no slash at its end. */
export function fileHref(path: string): string {
  return `${base()}${path}`;
}

/** Address of one page of a paged list; the first has no number. */
export function pageHref(path: string, number: number): string {
  return href(number === 1 ? path : `${path}/${number}`);
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '/');
}
