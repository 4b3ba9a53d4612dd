import { foldWord } from './fold.ts';

/** An entity that a search field can lead to: name, path of its page, what it is, and its other names where they add a word. */
export type Suggestion = [name: string, path: string, note: string, ...others: string[]];

/**
 * The suggestions that a text could be the beginning of: each of its words begins one of a name's, in any order. Those
 * whose own name has the words whole come first, then those with such another name, then the rest.
 */
export function suggest(all: readonly Suggestion[], text: string, limit: number): Suggestion[] {
  const words = partsOf(text);
  const fitting = all.map((suggestion) => ({ suggestion, fit: fitOf(suggestion, words) })).filter(({ fit }) => fit > 0);
  fitting.sort((a, b) => b.fit - a.fit); // stable: else the most mentioned first
  return fitting.slice(0, limit).map(({ suggestion }) => suggestion);
}

function fitOf([name, , , ...others]: Suggestion, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const own = partsOf(name);
  const names = [own, ...others.map(partsOf)];
  if (words.every((word) => own.includes(word))) return 3;
  if (names.some((parts) => words.every((word) => parts.includes(word)))) return 2;
  return Number(names.some((parts) => words.every((word) => parts.some((part) => part.startsWith(word)))));
}

/** Folded words; the particles of Arabic names and of English go, unless nothing else is there. */
export function partsOf(text: string): string[] {
  const parts = text
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(foldWord)
    .filter((part) => part !== '');
  const weighty = parts.filter((part) => !particles.has(part));
  return weighty.length > 0 ? weighty : parts;
}

const particles = new Set(['al', 'el', 'as', 'ad', 'ar', 'an', 'at', 'az', 'ash', 'the', 'of', 'and']);
