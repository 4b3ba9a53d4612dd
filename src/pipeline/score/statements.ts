import type { Span, Statement } from '../../model/annotation.ts';

/** Counts of one comparison; sums of them are counts again. */
export interface StatementCounts {
  gold: number;
  found: number;
  /** Pairs of a gold and a found statement that share at least half of their words. */
  matched: number;
  /** Matched pairs whose sources share a word, or lack in both. */
  sources: number;
  /** Matched pairs whose gold names speakers. */
  attributed: number;
  /** Of these, pairs with just the same speakers. */
  speakers: number;
}

/** A gold statement with the found one that matches it, or either alone. */
export interface StatementPair {
  gold: Statement | null;
  found: Statement | null;
}

/**
 * Pairs gold and found statements of one text, one to one, best overlap first; offsets count code points. Two contents
 * match where the words that they share are at least half of the words of the longer one.
 */
export function pairStatements(text: string, gold: readonly Statement[], found: readonly Statement[]): StatementPair[] {
  const words = wordsIn(text);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f } of candidates(
    gold.map((statement) => wordsOf(words, statement.content)),
    found.map((statement) => wordsOf(words, statement.content)),
  )) {
    if (partner.has(g) || taken.has(f)) continue;
    partner.set(g, f);
    taken.add(f);
  }
  return [
    ...gold.map((statement, g) => ({ gold: statement, found: found[partner.get(g) ?? -1] ?? null })),
    ...found.filter((_, f) => !taken.has(f)).map((statement) => ({ gold: null, found: statement })),
  ];
}

/** Counts the pairs of one text. */
export function countStatements(pairs: readonly StatementPair[]): StatementCounts {
  const matched = pairs.filter((pair) => pair.gold && pair.found);
  const attributed = matched.filter((pair) => pair.gold && pair.gold.speakers.length > 0);
  return {
    gold: pairs.filter((pair) => pair.gold).length,
    found: pairs.filter((pair) => pair.found).length,
    matched: matched.length,
    sources: matched.filter((pair) => meet(pair.gold?.source ?? null, pair.found?.source ?? null)).length,
    attributed: attributed.length,
    speakers: attributed.filter(speakSame).length,
  };
}

/** Whether both statements of a pair have just the same speakers. */
export function speakSame({ gold, found }: StatementPair): boolean {
  return sameIds(gold?.speakers, found?.speakers);
}

function meet(a: Span | null, b: Span | null): boolean {
  if (!a || !b) return a === b;
  return a.start < b.end && b.start < a.end;
}

/** Whether all content of a pair's statement (the gold's, if there is one) stands in quotation marks. */
export function isDirect(text: string, { gold, found }: StatementPair): boolean {
  const plain = inPoints(text);
  return ((gold ?? found)?.content ?? []).every((piece) => /^["“‘']/.test(plain.slice(piece.start, piece.end)));
}

const enough = 0.5;

function candidates(gold: readonly Set<number>[], found: readonly Set<number>[]): { g: number; f: number }[] {
  const pairs = gold.flatMap((a, g) => found.map((b, f) => ({ g, f, share: share(a, b) })));
  return pairs.filter((pair) => pair.share >= enough).sort((a, b) => b.share - a.share || a.g - b.g || a.f - b.f);
}

function sameIds(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

/** The text with one UTF-16 unit for each code point, so that its indices are code points. */
function inPoints(text: string): string {
  return Array.from(text, (point) => (point.length > 1 ? 'x' : point)).join('');
}

function wordsIn(text: string): Span[] {
  return [...inPoints(text).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function wordsOf(words: readonly Span[], content: readonly Span[]): Set<number> {
  const inside = words.filter((word) => content.some((piece) => piece.start <= word.start && word.end <= piece.end));
  return new Set(inside.map((word) => word.start));
}

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size, 1);
}
