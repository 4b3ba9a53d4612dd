import { createHash } from 'node:crypto';

/**
 * The anchors of an article's paragraphs, e.g. `p-3f2a9c1e`. Each comes from the paragraph's own text (the first 32 bits
 * of its SHA-256, in hex), so inserting or removing another one moves nothing; a repeated text gets `-2`, `-3` …
 */
export function paragraphAnchors(paragraphs: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paragraphs.map((text) => {
    const anchor = `p-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    const nth = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, nth);
    return nth === 1 ? anchor : `${anchor}-${nth}`;
  });
}
