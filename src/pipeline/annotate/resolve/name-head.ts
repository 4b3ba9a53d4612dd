import type { NamedSense } from '../compile/sense.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf, styleAt } from '../desk.ts';
import { institutions, opaqueHeads, partsOfLand, personTitles, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, tokenBefore, wordAt } from '../tokens.ts';
import { isOpaque } from './capital-run.ts';
import { organs } from './name-sequel.ts';

/** `Bank of Israel`, `the Sea of Japan`; but `the Republic of Iraq`, `Security Service of Ukraine`, `Klobuchar of Minnesota`. */
export function isAfterOf(desk: Desk, first: number): boolean {
  const { tokens } = desk;
  if (isPartOfLand(wordAt(tokens, first - 1)) && wordAt(tokens, first - 2) === 'of') return isAfterOf(desk, first - 1);
  const of = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const head = wordAt(tokens, of - 1);
  if (wordAt(tokens, of) === ',') return isCampus(desk, of);
  if (!has(tokens, of - 1, flag.capitalised)) return false;
  if (wordAt(tokens, of) === 'for') return isPlainFor(desk, of, first) && !isKnown(desk, of) && opensFor(head);
  if (wordAt(tokens, of) !== 'of' || isWater(desk, first)) return false;
  if (head === 'corp') return wordAt(tokens, first) === 'america'; // Dynamics Corp of America; but Renouf Corp of New Zealand
  return isOpaqueHead(head) || (head === 'office' && organs.has(wordAt(tokens, first + 1)));
}

/**
 * Whether the capital before `for` proves a name: not in a line of capitals, nor at the head of a sentence before an article
 * or a people's word (`Lawyers for the ACLU say`, `Contracts for Saudi crude`).
 */
function isPlainFor(desk: Desk, preposition: number, first: number): boolean {
  if (styleAt(desk, first) !== 'plain') return false;
  if (!has(desk.tokens, preposition - 1, flag.sentenceStart)) return true;
  const name = candidateFrom(desk, first);
  return preposition === first - 1 && !(name && sensesOf(name, 'place').some(({ naming }) => naming === 'demonym'));
}

/** `University of Southern California`, `of Central Florida`. */
function isPartOfLand(word: string): boolean {
  return partsOfLand.has(word) || word === 'central';
}

/** `Rutte leaves The Hague for Nato`. */
function isKnown(desk: Desk, end: number): boolean {
  const before = candidateTo(desk, end);
  return before !== undefined && sensesOf(before, 'place', 'leader').length > 0;
}

/** `Voices for America`; but `Secretary of State for Scotland`, `the Unit for Northern Europe`. */
function opensFor(head: string): boolean {
  return !personTitles.has(head) && !plainWords.has(head) && !institutions.has(head) && !parts.has(head);
}

/** Of a ministry or another body. */
const parts = new Set(['unit', 'division', 'bureau', 'desk', 'section', 'directorate']);

/** `South Yemen`, `East London`, `Central Java`: another place, where the direction has a capital of its own; not `Central London`. */
export function isDirected(desk: Desk, first: number, senses: readonly NamedSense[]): boolean {
  const { tokens } = desk;
  const i = first - 1;
  if (!has(tokens, i, flag.capitalised) || has(tokens, i, flag.sentenceStart) || senses.every(isSea)) return false;
  if (degrees.has(wordAt(tokens, i))) return styleAt(desk, first) === 'plain';
  return directions.has(wordAt(tokens, i)) || (wordAt(tokens, i) === 'central' && !senses.every(hasMidst));
}

/** `the North Arabian Sea`: a part of a sea has no name of its own. */
function isSea({ entity }: NamedSense): boolean {
  return entity.entity === 'place' && entity.kind === 'water' && / (?:Sea|Ocean)$/.test(entity.name);
}

/** A town or a state of the US. */
function hasMidst({ entity }: NamedSense): boolean {
  if (entity.entity !== 'place') return false;
  return entity.kind === 'city' || entity.kind === 'capital' || entity.country === 'united-states';
}

/** `an artwork entitled America`. */
export function isTitled({ tokens }: Desk, first: number): boolean {
  return wordAt(tokens, first - 1) === 'entitled' || wordAt(tokens, first - 1) === 'titled';
}

/** `Mr. Jordan`, `Judge France`, `Captain America`: somebody who is called like a place. */
export function isPersonsName({ tokens }: Desk, first: number): boolean {
  const i = tokenBefore(tokens, first);
  return has(tokens, i, flag.capitalised) && formsOfAddress.has(wordAt(tokens, i));
}

const formsOfAddress = new Set('mr mrs ms miss mister dr sir dame prof captain judge justice sen rep'.split(' '));

/** `a writer for The American Conservative`: within a sentence the article's capital makes a title of it and what follows. */
export function isOfTitle(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const { tokens } = desk;
  if (wordAt(tokens, first - 1) !== 'the' || !has(tokens, first - 1, flag.capitalised)) return false;
  if (has(tokens, first - 1, flag.sentenceStart) || styleAt(desk, first) !== 'plain') return false;
  if (has(tokens, first - 2, flag.punctuation) || !has(tokens, last, flag.capitalised)) return false;
  return !institutions.has(wordAt(tokens, last)) && !personTitles.has(wordAt(tokens, last));
}

/** `ambassador to the United Nations Nikki Haley`, `Senator from Vermont Bernie Sanders`: the person is who was sent. */
export function isAddressed({ tokens }: Desk, first: number): boolean {
  const before = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  return addresses.has(wordAt(tokens, before)) && personTitles.has(wordAt(tokens, before - 1));
}

/** `the Spratly Islands of the South China Sea`. */
function isWater(desk: Desk, first: number): boolean {
  const candidate = candidateFrom(desk, first);
  return candidate !== undefined && sensesOf(candidate, 'place').some(({ entity }) => entity.kind === 'water');
}

/** `University of California, Los Angeles`: what follows the comma is of the longer name too. */
function isCampus(desk: Desk, comma: number): boolean {
  const before = candidateTo(desk, comma);
  return before !== undefined && wordAt(desk.tokens, before.first - 1) === 'of' && isAfterOf(desk, before.first);
}

function isOpaqueHead(word: string): boolean {
  return opaqueHeads.has(word) || isOpaque(word);
}

const directions = new Set(['north', 'south', 'east', 'west']);

/** In a line of capitals these may be adjectives (`SEES LOWER JAPANESE SURPLUS`). */
const degrees = new Set(['upper', 'lower', 'greater', 'inner', 'outer']);

const addresses = new Set(['to', 'of', 'from', 'for']);
