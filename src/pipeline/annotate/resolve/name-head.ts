import { candidateFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import { institutions, opaqueHeads, personTitles, plainWords } from '../lexicon/words.ts';
import { flag, has } from '../tokens.ts';
import { isOpaque, organs } from './name-sequel.ts';

/** `Bank of Israel`, `the Sea of Japan`; but `the Republic of Iraq`, `Security Service of Ukraine`, `Klobuchar of Minnesota`. */
export function isAfterOf(desk: Desk, first: number): boolean {
  const { tokens } = desk;
  const of = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1;
  const head = tokens.folded[of - 1] ?? '';
  if (tokens.folded[of] === ',') return isCampus(desk, of);
  if (!has(tokens, of - 1, flag.capitalised)) return false;
  if (tokens.folded[of] === 'for') return !personTitles.has(head) && !plainWords.has(head) && !institutions.has(head);
  if (tokens.folded[of] !== 'of' || isWater(desk, first)) return false;
  return isOpaqueHead(head) || (head === 'office' && organs.has(tokens.folded[first + 1] ?? ''));
}

/** `South Yemen`, `East London`: another place, where the direction has a capital of its own. */
export function isDirected({ tokens }: Desk, first: number): boolean {
  const i = first - 1;
  return (
    directions.has(tokens.folded[i] ?? '') && has(tokens, i, flag.capitalised) && !has(tokens, i, flag.sentenceStart)
  );
}

/** `an artwork entitled America`. */
export function isTitled({ tokens }: Desk, first: number): boolean {
  return tokens.folded[first - 1] === 'entitled' || tokens.folded[first - 1] === 'titled';
}

/** `ambassador to the United Nations Nikki Haley`, `Senator from Vermont Bernie Sanders`: the person is who was sent. */
export function isAddressed({ tokens }: Desk, first: number): boolean {
  const before = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1;
  return addresses.has(tokens.folded[before] ?? '') && personTitles.has(tokens.folded[before - 1] ?? '');
}

/** `the Spratly Islands of the South China Sea`. */
function isWater(desk: Desk, first: number): boolean {
  const candidate = candidateFrom(desk, first);
  return candidate !== undefined && sensesOf(candidate, 'place').some(({ entity }) => entity.kind === 'water');
}

/** `University of California, Los Angeles`: what follows the comma is of the longer name too. */
function isCampus(desk: Desk, comma: number): boolean {
  const before = candidateTo(desk, comma);
  return before !== undefined && desk.tokens.folded[before.first - 1] === 'of' && isAfterOf(desk, before.first);
}

function isOpaqueHead(word: string): boolean {
  return opaqueHeads.has(word) || isOpaque(word);
}

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'upper',
  'lower',
  'greater',
  'inner',
  'outer',
]);

const addresses = new Set(['to', 'of', 'from', 'for']);
