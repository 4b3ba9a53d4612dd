import { character, classOf } from './characters.ts';
import { fold } from './fold.ts';

const { lower, upper, digit, apostrophe } = character;
const hyphens = new Set(['-', '‐', '‑']);

/**
 * The form in which tokens are compared: words and numbers folded, dotted initials without their dots (`U.S.` → `us`);
 * apostrophes, of which a possessive's `s` may be a part, and hyphens have one form each; other marks stay.
 */
export function foldToken(raw: string): string {
  const kind = classOf(raw.charCodeAt(0));
  if (kind === lower || kind === upper) return fold(raw.replaceAll('.', ''));
  if (kind === digit) return fold(raw);
  if (kind === apostrophe) return `'${raw.slice(1).toLowerCase()}`;
  return hyphens.has(raw) ? '-' : raw;
}
