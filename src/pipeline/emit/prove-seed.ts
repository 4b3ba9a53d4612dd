import type { ParsedSeed } from '../../model/seed.ts';
import type { Refutation } from './prove.ts';

/**
 * Proves that nothing of a seed was lost or added when it was taken apart: after its front matter, if any, its text is
 * the header, the paragraphs and the related lines, in this order, but for white space between lines.
 */
export function proveSeed(text: string, { header, body, related }: ParsedSeed): Refutation[] {
  const whole = bare(text);
  const parts = bare([`${header ?? ''}${body}`, ...related].join('\n\n'));
  const before = whole.slice(0, whole.length - parts.length);
  const isFrontMatter = before === '' || (before.startsWith('---') && before.endsWith('---'));
  if (whole.endsWith(parts) && isFrontMatter) return [];
  return [{ rule: 'proof-seed', reason: 'The header, body and related lines do not add up to the seed’s text.' }];
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
