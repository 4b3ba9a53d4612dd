import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, articleSchema } from '../model/article.ts';
import { Fault } from '../model/fault.ts';
import { readFrontMatter } from '../model/front-matter.ts';
import { inParallel } from './in-parallel.ts';

/** One generated file: its data, and a digest that changes with any byte of it. */
export interface ArticleFile {
  path: string;
  digest: string;
  article: Article;
}

const known = new Map<string, { stamp: string; file: ArticleFile }>();

/**
 * Reads the front matter of every article in the folder, sorted by id; a file that has not changed since the last call is not
 * read again. Throws where there are none, or where one was not written by this version's pipeline.
 */
export async function readArticleFiles(folder: string): Promise<ArticleFile[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort();
  return inParallel(names, (name) => readOne(join(folder, name)));
}

async function readOne(path: string): Promise<ArticleFile> {
  const { mtimeMs, size, ino } = await stat(path);
  const stamp = `${mtimeMs} ${size} ${ino}`;
  const last = known.get(path);
  if (last?.stamp === stamp) return last.file;
  const text = await readFile(path, 'utf8');
  const digest = createHash('sha256').update(text).digest('hex');
  const file = { path, digest, article: frontMatter(path, text) };
  known.set(path, { stamp, file });
  return file;
}

function frontMatter(path: string, text: string): Article {
  try {
    return articleSchema.parse(readFrontMatter(text.slice(4, text.indexOf('\n---\n'))));
  } catch (cause) {
    const hint = 'Run the pipeline again: npm run build.';
    throw new Fault(`This article was not written by this version: ${path}`, { hint, cause });
  }
}
