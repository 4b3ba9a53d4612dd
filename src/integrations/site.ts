import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../model/site.ts';

/** Reads and checks `content/site.yaml` (UTF-8). Throws with the file's name where it does not hold what it should. */
export function readSite(file: URL): Site {
  try {
    return siteSchema.parse(parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error('content/site.yaml cannot be used: see src/model/site.ts for its keys.', { cause });
  }
}
