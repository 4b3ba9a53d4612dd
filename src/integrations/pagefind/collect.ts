import { close, createIndex, type IndexFile } from 'pagefind';
import { listWords } from './list-words.ts';
import { packFragments } from './pack.ts';
import { sliceIndex } from './slice.ts';
import { type IndexFiles, stabilise } from './stabilise.ts';

/** Pagefind also writes interfaces of its own, which no page here loads. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the built HTML of a folder (its pages with `data-pagefind-body`) and returns the files of the index with the list
 * of its words: always the same bytes for the same pages. Throws with all that Pagefind reports; its service is stopped
 * either way.
 */
export async function collectIndex(folder: string): Promise<IndexFiles> {
  try {
    const { index, errors } = await createIndex();
    check(errors);
    if (index === undefined) throw new Error('Pagefind made no index.');
    check((await index.addDirectory({ path: folder })).errors);
    const written = await index.getFiles();
    check(written.errors);
    const own = new Map(written.files.filter(used).map(({ path, content }) => [path, content]));
    const files = stabilise(sliceIndex(own));
    return new Map([...packFragments(files), ...listWords(files)]);
  } finally {
    await close();
  }
}

function used({ path }: IndexFile): boolean {
  return !unused.test(path);
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
