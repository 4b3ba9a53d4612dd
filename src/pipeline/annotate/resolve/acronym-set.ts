import type { NamedSense } from '../compile/sense.ts';
import { type Desk, styleAt, surfaceOf } from '../desk.ts';
import { everydayWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/**
 * Whether the words are set as an acronym: in capitals, or, where it is spoken as a word, with one (`Nato`, `Renamo`).
 * Among capitals alone it must be no English word (`WHO`, `US`), or have its dots.
 */
export function isAcronymSet(desk: Desk, { first, last }: Candidate, sense: NamedSense): boolean {
  const { tokens } = desk;
  if (!has(tokens, first, flag.allCaps))
    return (last - first === 1 || wordAt(tokens, first + 1) === '-') && isSpoken(desk, first, sense); // Zanu-PF
  if (wordAt(tokens, last) === '$') return false;
  return (
    styleAt(desk, first) !== 'capitals' || isPlainly(desk, first, sense) || surfaceOf(desk, first, last).includes('.')
  );
}

/** As the British press writes acronyms of four letters and more, and banks and ministries of three (`BoJ`). */
function isSpoken(desk: Desk, i: number, { entity, ambiguous }: NamedSense): boolean {
  const { tokens } = desk;
  if (ambiguous || entity.entity !== 'organisation' || !has(tokens, i, flag.capitalised)) return false;
  if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) >= shortestSpoken) return true;
  return /^[A-Z]o[A-Z]$/.test(surfaceOf(desk, i, i + 1));
}

const shortestSpoken = 4;

function isPlainly({ tokens }: Desk, i: number, { ambiguous }: NamedSense): boolean {
  const word = wordAt(tokens, i);
  return !ambiguous && !plainWords.has(word) && !everydayWords.has(word);
}
