import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../../model/fault.ts';
import { type Gold, goldSchema } from './schema.ts';

/** One gold article together with the text that its offsets count in. */
export interface GoldArticle extends Gold {
  /** The raw file, front matter included: what the line filter gets as `text`. */
  text: string;
}

/**
 * Reads the gold of one folder (`dev`, `campaign-dev` …) and the texts it stands off from, sorted by file name. A text is
 * taken from beside its gold where it stands there (those of our own), else from the corpus.
 * Throws where the corpus is absent, where a text is not the one that was annotated, and where a gold file is malformed.
 */
export async function readGold(folder: string, corpus: string): Promise<GoldArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readGoldArticle(join(folder, name), corpus)));
}

async function readGoldArticle(path: string, corpus: string): Promise<GoldArticle> {
  const gold = parseGold(await readFile(path, 'utf8'), path);
  const own = await readFile(join(dirname(path), gold.file)).catch(() => null);
  const bytes = own ?? (await readBytes(join(corpus, gold.file)));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== gold.sha256) {
    throw new Fault(
      `${gold.file} in ${own ? dirname(path) : corpus} is not the text that ${path} annotates: expected SHA-256 ${gold.sha256}, found ${found}.`,
      { hint: 'Take the corpus as it was collected; line ends and white space count.' },
    );
  }
  return { ...gold, text: bytes.toString('utf8') };
}

function parseGold(json: string, path: string): Gold {
  const result = goldSchema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Fault(`${path} is not gold of our form:\n${z.prettifyError(result.error)}`, {
    hint: 'src/pipeline/gold/schema.ts documents each field.',
    cause: result.error,
  });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Fault(`${path} cannot be read, and the gold holds no text.`, {
      hint: 'Name the folder with the Wikinews corpus; src/pipeline/gold/README.md says where it comes from.',
      cause,
    });
  }
}
