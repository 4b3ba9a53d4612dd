import { type Desk, isFree, link } from '../desk.ts';
import { americanStates } from '../lexicon/states.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Links the abbreviated state behind a town (`Arlington, Va.`) or the letter of a party (`R-Ky.`), its dot included. */
export function linkStates(desk: Desk): void {
  const { tokens, index } = desk;
  const { flags } = tokens;
  for (let i = 2; i < flags.length; i++) {
    if (((flags[i] ?? 0) & (flags[i - 2] ?? 0) & flag.capitalised) === 0 || !isBefore(desk, i - 1)) continue;
    const id = americanStates.get(wordAt(tokens, i));
    if (id === undefined) continue;
    const state = index.entities.get(id);
    const last = endOfAbbreviation(desk, i);
    if (state?.entity !== 'place' || state.kind !== 'region' || last === undefined) continue;
    if (isFree(desk, { first: i, last })) link(desk, { first: i, last, entity: state, rule: 'name' });
  }
}

function isBefore({ tokens }: Desk, i: number): boolean {
  const word = wordAt(tokens, i);
  return word === ',' || (word === '-' && partyLetters.has(wordAt(tokens, i - 1)));
}

const partyLetters = new Set(['r', 'd', 'i']);

/** Token after the abbreviation; undefined for a word without a dot. */
export function endOfAbbreviation({ tokens }: Desk, i: number): number | undefined {
  if (tokens.text.charAt((tokens.end[i] ?? 0) - 1) === '.') return i + 1;
  return wordAt(tokens, i + 1) === '.' && !has(tokens, i + 1, flag.spaceBefore) ? i + 2 : undefined;
}
