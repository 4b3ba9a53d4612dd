import { close, createIndex } from 'pagefind';
import { type IndexFiles, stabilise } from './stabilise.ts';

/** Pagefind also writes interfaces of its own, which no page here loads. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** What became of a folder of built pages. */
export interface Collected {
  files: IndexFiles;
  /** Pages with `data-pagefind-body`. */
  pages: number;
}

/**
 * Indexes the built HTML of a folder and returns the files of the index, always the same bytes for the same pages.
 * Throws with all that Pagefind reports; its service is stopped either way.
 */
export async function collectIndex(folder: string): Promise<Collected> {
  try {
    const { index, ...created } = await createIndex();
    check(created.errors);
    if (index === undefined) throw new Error('Pagefind made no index.');
    const added = await index.addDirectory({ path: folder });
    check(added.errors);
    const written = await index.getFiles();
    check(written.errors);
    const files = written.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => [path, content] as const);
    return { files: stabilise(new Map(files)), pages: added.page_count };
  } finally {
    await close();
  }
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
