import { foldWord } from './fold.ts';

/** An entity that a search field can lead to: name, path of its page, what it is, and its other names where they add a word. */
export type Suggestion = [name: string, path: string, note: string, ...others: string[]];

/** The suggestions that a text could be the beginning of: each of its words begins one of the name's, in any order. */
export function suggest(all: readonly Suggestion[], text: string, limit: number): Suggestion[] {
  const words = partsOf(text);
  if (words.length === 0) return [];
  const fitting = all.flatMap((suggestion) => {
    const [name, , , ...others] = suggestion;
    const names = [name, ...others].map(partsOf);
    if (!names.some((parts) => words.every((word) => parts.some((part) => part.startsWith(word))))) return [];
    return [{ suggestion, whole: names.some((parts) => words.every((word) => parts.includes(word))) }];
  });
  fitting.sort((a, b) => Number(b.whole) - Number(a.whole)); // stable: else the most mentioned first
  return fitting.slice(0, limit).map(({ suggestion }) => suggestion);
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
