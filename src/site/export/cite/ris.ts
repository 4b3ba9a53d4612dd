import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from '../schema/citation.ts';

/** A citation as a RIS record, one line a field, the last one `ER  - `. The names in it must be of one line, as `cslOf` makes them. */
export function toRis(item: CslItem): string {
  const record = `${plugins.output.format('ris', [item]).trim()} `.replace(broken, joined);
  const date = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
  return date === undefined ? record : record.replace(/^PY {2}- .*$/m, (year) => `DA  - ${date}\n${year}`);
}

/**
 * The plugin breaks a value after every 70 characters. Reference managers do not all join the pieces, and a piece of a
 * hostile title could look like a field of its own.
 */
const broken = /^([A-Z][A-Z0-9] {2}- )((?:.{70}\n)+)(.*)$/gm;

function joined(_: string, tag: string, pieces: string, rest: string): string {
  return tag + pieces.replaceAll('\n', '') + rest;
}
