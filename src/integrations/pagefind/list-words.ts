import { z } from 'zod';
import { shardNames, shardVocabulary } from '../../site/search/vocabulary.ts';
import { type IndexFiles, unzip } from './stabilise.ts';

const fragmentShape = z.looseObject({ content: z.string(), meta: z.record(z.string(), z.string()) });

/** The words of all pages in an index, for `words/<shard>.txt`, a word a line; a shard without words is an empty file. */
export function listWords(files: IndexFiles): Map<string, Uint8Array> {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/')).map(([, bytes]) => bytes);
  const shards = shardVocabulary(textsOf(fragments));
  return new Map(shardNames.map((name) => [`words/${name}.txt`, lines(shards.get(name) ?? [])]));
}

function* textsOf(fragments: readonly Uint8Array[]): Generator<string> {
  for (const bytes of fragments) {
    const { content, meta } = fragmentShape.parse(JSON.parse(unzip(bytes).toString('utf8')));
    yield content;
    yield* Object.values(meta);
  }
}

function lines(words: readonly string[]): Uint8Array {
  return Buffer.from(words.map((word) => `${word}\n`).join(''));
}
