import { plainLetters } from './letters.ts';

/** The ASCII slug that ids and addresses are made of: lower case, words joined by single hyphens. Empty where nothing is left. */
export function slugify(text: string): string {
  return plainLetters(text.toLowerCase())
    .replace(/['’ʻʼ`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
