import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

/** Files of a search index: their path below `pagefind/` and their bytes. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Every compressed file of Pagefind begins with this once unzipped. */
export const signature = Buffer.from('pagefind_dcd');

const filterShape = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
/** Pagefind’s metadata of one language. */
export const metaShape = z.tuple([
  z.string().describe('Version of Pagefind.'),
  z.array(z.custom<Cbor>()).describe('Pages.'),
  z.array(z.tuple([z.string(), z.string(), z.string()])).describe('Index chunks: first and last word, and hash.'),
  z.array(z.tuple([z.string(), z.string()])).describe('Filters: name, and hash in the name of its file.'),
  z.array(z.custom<Cbor>()).describe('Sort keys.'),
  z.array(z.string()).describe('Metadata fields, which the index chunks count by number.'),
]);
const entryShape = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

/**
 * The same index with the same bytes every time. Pagefind 1.5 writes the values of a filter and the list of filters in a
 * random order, and names those files, the file of metadata and the entry by what came out. So they are sorted and named anew
 * here, from the leaves up. Throws a `ZodError` where another version has other shapes.
 */
export function stabilise(files: IndexFiles): Map<string, Uint8Array> {
  const stable = new Map(files);
  const entry = entryShape.parse(JSON.parse(Buffer.from(take(stable, 'pagefind-entry.json')).toString('utf8')));
  for (const language of Object.values(entry.languages)) language.hash = stabiliseMeta(stable, language.hash);
  stable.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return stable;
}

function stabiliseMeta(files: Map<string, Uint8Array>, hash: string): string {
  const [version, pages, chunks, filters, sorts, fields] = metaShape.parse(
    unpack(take(files, `pagefind.${hash}.pf_meta`)),
  );
  const named = filters.map(([name, old]): [string, string] => [name, stabiliseFilter(files, old)]).sort(byFirst);
  return put(files, {
    hash,
    item: [version, pages, chunks, named, sorts, fields],
    path: (it) => `pagefind.${it}.pf_meta`,
  });
}

function stabiliseFilter(files: Map<string, Uint8Array>, hash: string): string {
  const [name, values] = filterShape.parse(unpack(take(files, `filter/${hash}.pf_filter`)));
  return put(files, { hash, item: [name, values.sort(byFirst)], path: (it) => `filter/${it}.pf_filter` });
}

/** Adds a file under a name made from its content, as long as the old one, and returns the hash in that name. */
function put(
  files: Map<string, Uint8Array>,
  file: { hash: string; item: Cbor; path: (hash: string) => string },
): string {
  const bytes = Buffer.concat([signature, encodeCbor(file.item)]);
  const [language = '', old = ''] = file.hash.split('_');
  const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, old.length)}`;
  files.set(file.path(hash), gzipSync(bytes, { level: 9 }));
  return hash;
}

function take(files: Map<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Pagefind wrote no ${path}.`);
  files.delete(path);
  return bytes;
}

/** The content of a compressed file of the index, without Pagefind's signature. */
export function unzip(bytes: Uint8Array): Buffer {
  return gunzipSync(bytes).subarray(signature.length);
}

function unpack(bytes: Uint8Array): Cbor {
  return decodeCbor(unzip(bytes));
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
