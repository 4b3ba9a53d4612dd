import { readFileSync } from 'node:fs';
import { type BodyParagraph, parseBody } from './body.ts';

const compiled = new Map<string, { digest: string; paragraphs: BodyParagraph[] }>();

/**
 * The paragraphs of an article that is in the content store, read from its file and kept until its digest changes.
 * An entry of the `articles` collection is what this takes.
 */
export function articleBody(entry: { id: string; filePath?: string; digest?: string | number }): BodyParagraph[] {
  const digest = String(entry.digest);
  const last = compiled.get(entry.id);
  if (last?.digest === digest) return last.paragraphs;
  if (entry.filePath === undefined)
    throw new Error(`${entry.id} has no file: it does not come from the articles loader.`);
  const paragraphs = parseBody(readFileSync(entry.filePath, 'utf8'));
  compiled.set(entry.id, { digest, paragraphs });
  return paragraphs;
}
