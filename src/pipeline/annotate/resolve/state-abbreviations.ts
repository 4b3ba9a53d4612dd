import { candidateTo, type Desk, isFree, link, sensesOf, styleAt } from '../desk.ts';
import { americanStates, postalStates } from '../lexicon/states.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isPersonsName } from './name-head.ts';

/** Links the abbreviated state behind a town (`Arlington, Va.`, `Arlington, VA`) or the letter of a party (`R-Ky.`, `D-Wis`), its dot included. */
export function linkStates(desk: Desk): void {
  const { tokens, index } = desk;
  const { flags } = tokens;
  for (let i = 2; i < flags.length; i++) {
    if (((flags[i] ?? 0) & (flags[i - 2] ?? 0) & flag.capitalised) === 0 || !isBefore(desk, i - 1)) continue;
    const postal = isPostal(desk, i);
    const id = (postal ? postalStates : americanStates).get(wordAt(tokens, i));
    if (id === undefined) continue;
    const state = index.entities.get(id);
    const bare = wordAt(tokens, i - 1) === '-' ? i + 1 : undefined;
    const last = postal ? i + 1 : (endOfAbbreviation(desk, i) ?? bare);
    if (state?.entity !== 'place' || state.kind !== 'region' || last === undefined) continue;
    if (isFree(desk, { first: i, last })) link(desk, { first: i, last, entity: state, rule: 'name' });
  }
}

function isBefore({ tokens }: Desk, i: number): boolean {
  const word = wordAt(tokens, i);
  return word === ',' || (word === '-' && partyLetters.has(wordAt(tokens, i - 1)));
}

/** `Boston, MA`, `Dedham, MA 02026`: the two letters of a state behind a town that is known, or before a postal code. */
function isPostal(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (wordAt(tokens, i - 1) !== ',' || !has(tokens, i, flag.allCaps)) return false;
  if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) !== 2 || styleAt(desk, i) !== 'plain') return false;
  if (/^\d{5}$/.test(wordAt(tokens, i + 1))) return true;
  const town = candidateTo(desk, i - 1);
  if (!town || isPersonsName(desk, town.first)) return false; // Dr. Jackson, MD
  return sensesOf(town, 'place').some(({ entity }) => entity.kind === 'city');
}

const partyLetters = new Set(['r', 'd', 'i']);

/** Token after the abbreviation; undefined for a word without a dot. */
export function endOfAbbreviation({ tokens }: Desk, i: number): number | undefined {
  if (tokens.text.charAt((tokens.end[i] ?? 0) - 1) === '.') return i + 1;
  return wordAt(tokens, i + 1) === '.' && !has(tokens, i + 1, flag.spaceBefore) ? i + 2 : undefined;
}
