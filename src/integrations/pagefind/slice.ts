import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Cbor, decodeCbor, encodeCbor, itemsOfCbor, joinCbor } from './cbor.ts';
import { type IndexFiles, metaShape, signature, unzip } from './stabilise.ts';

/** Bytes of a chunk before compression: about 6 kB after it. */
const SMALL = 12_000;
/** About what Pagefind makes; from this size on slicing would only make more files. */
const OWN = 56_000;
/** Every chunk has a line in the metadata, which the first search loads. */
const MOST = 320;
/** Words that begin with the same letters stay together, so that a word half typed finds those it begins. */
const LETTERS = 3;
/** Above every word with the same beginning, in the order of UTF-8. */
const LAST = '\u{10FFFF}';

/** One word of the index with all that is known of its places, as it is stored. */
interface Word {
  prefix: string;
  bytes: Buffer;
}

/**
 * The same index with its words in smaller chunks, since a search loads the whole chunk of each of its words: 28 kB as
 * Pagefind makes them. That of a site of some thousand articles stays as it is.
 */
export function sliceIndex(files: IndexFiles): IndexFiles {
  const sliced = new Map(files);
  for (const [path, bytes] of files) if (path.endsWith('.pf_meta')) sliceLanguage(sliced, path, bytes);
  return sliced;
}

function sliceLanguage(files: Map<string, Uint8Array>, path: string, bytes: Uint8Array): void {
  const meta = metaShape.parse(decodeCbor(unzip(bytes)));
  const paths = meta[2].map(([, , hash]) => `index/${hash}.pf_index`);
  const words = paths.flatMap((chunk) => wordsOf(unzip(files.get(chunk) ?? Buffer.alloc(0))));
  const size = Math.max(SMALL, words.reduce((sum, word) => sum + word.bytes.length, 0) / MOST);
  if (size >= OWN) return;
  for (const chunk of paths) files.delete(chunk);
  const [language = ''] = meta[2][0]?.[2].split('_') ?? [];
  meta[2] = slices(words, size).map((slice) => putSlice(files, slice, language));
  files.set(path, gzipSync(Buffer.concat([signature, encodeCbor(meta as Cbor)]), { level: 9 })); // its shape is one of Cbor
}

/** A chunk is a list with one list of words in it; a word is a list that begins with its text. */
function wordsOf(chunk: Buffer): Word[] {
  const [list] = itemsOfCbor(chunk, 0);
  return itemsOfCbor(chunk, list?.[0] ?? 0).map(([start, end]) => {
    const [text] = itemsOfCbor(chunk, start);
    const word = String(decodeCbor(chunk.subarray(text?.[0], text?.[1])));
    return { prefix: [...word].slice(0, LETTERS).join(''), bytes: chunk.subarray(start, end) };
  });
}

/** The words in their order, cut where a slice has at least `size` bytes and the next word begins differently. */
function slices(words: readonly Word[], size: number): Word[][] {
  const cuts: Word[][] = [];
  let filled = 0;
  for (const word of words) {
    const slice = cuts.at(-1);
    if (slice && (filled < size || slice.at(-1)?.prefix === word.prefix)) slice.push(word);
    else {
      cuts.push([word]);
      filled = 0;
    }
    filled += word.bytes.length;
  }
  return cuts;
}

/**
 * Adds a chunk under a name made from its content, and returns its line in the metadata: the beginning of its first word, the
 * last word that its last beginning allows, and the hash.
 */
function putSlice(
  files: Map<string, Uint8Array>,
  slice: readonly Word[],
  language: string,
): [from: string, to: string, hash: string] {
  const bytes = Buffer.concat([signature, joinCbor([joinCbor(slice.map((word) => word.bytes))])]);
  const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
  files.set(`index/${hash}.pf_index`, gzipSync(bytes, { level: 9 }));
  return [slice[0]?.prefix ?? '', `${slice.at(-1)?.prefix ?? ''}${LAST}`, hash];
}
