import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Fault } from '../../model/fault.ts';

/** A file of input lines for the filter, and how much text is in them. */
export interface BenchInput {
  path: string;
  articles: number;
  /** UTF-8 bytes of the texts alone. */
  bytes: number;
}

/** Writes the texts of a corpus, over and over, as `count` lines of JSON. */
export async function writeInput(
  corpus: string,
  { path, count }: { path: string; count: number },
): Promise<BenchInput> {
  const texts = await readTexts(corpus);
  const lines = texts.map((text, n) => ({ line: JSON.stringify({ id: n, text }), bytes: Buffer.byteLength(text) }));
  const output = createWriteStream(path);
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const entry = lines[n % lines.length];
    if (!entry) break;
    output.write(`${entry.line}\n`);
    bytes += entry.bytes;
  }
  output.end();
  await finished(output);
  return { path, articles: count, bytes };
}

/** The texts of a corpus, without front matter: what each contestant reads. */
async function readTexts(corpus: string): Promise<string[]> {
  const names = await readdir(corpus).catch((cause: unknown) => {
    throw new Fault(`${corpus} cannot be read`, {
      hint: 'Give the folder of the Wikinews corpus: --corpus FOLDER',
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(corpus, name), 'utf8')));
  return texts.map((text) => text.replace(/^---\n.*?\n---\n+/s, ''));
}
