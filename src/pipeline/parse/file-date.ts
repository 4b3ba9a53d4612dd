const pattern = /(?<![\da-z])((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\da-z])/i;

/** The date in a seed's file name (`2023-10-17-gaza.txt`, `tdi_20231017.txt`), `YYYY-MM-DD`; null where there is none. */
export function dateInName(name: string): string | null {
  const [, year, , month, day] = pattern.exec(name) ?? [];
  const date = `${year}-${month}-${day}`;
  const real = year !== undefined && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  return real ? date : null;
}
